defaults = {"colour": "grey", "size": "M"}
chosen = {"size": "L"}

order = {**defaults, **chosen}           # {'colour': 'grey', 'size': 'L'}
letters = [*"abc", *range(2)]            # ['a', 'b', 'c', 0, 1]
print(*letters, sep="-")                 # a-b-c-0-1
max(*[3, 8, 5])                          # 8

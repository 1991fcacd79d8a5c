row = [10, 20, 30, 20]
row.remove(20)           # [10, 30, 20]
row.pop(0)               # 10
del row[:1]
row                      # [20]
row.remove(99)           # ValueError: list.remove(x): x not in list
[].pop()                 # IndexError: pop from empty list

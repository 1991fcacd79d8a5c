bag = [1]
bag.append([2, 3])       # [1, [2, 3]]
bag.extend([4, 5])       # [1, [2, 3], 4, 5]
bag.append("xy")         # [1, [2, 3], 4, 5, 'xy']
bag += "z!"
bag[-2:]                 # ['z', '!']
bag + "z"                # TypeError: can only concatenate list (not "str") to list

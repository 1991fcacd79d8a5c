shelf = backup = ["atlas"]
shelf += ["novel"]
backup                   # ['atlas', 'novel'] ← both names, one list

point = origin = (0, 0)
point += (5,)
print(point, origin)     # (0, 0, 5) (0, 0)

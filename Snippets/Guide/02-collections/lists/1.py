wagons = ["engine", "coal", "mail"]
wagons.append("bar")             # ['engine', 'coal', 'mail', 'bar']
wagons.insert(1, "tender")       # ['engine', 'tender', 'coal', 'mail', 'bar']
wagons.remove("coal")            # ['engine', 'tender', 'mail', 'bar']
last = wagons.pop()              # 'bar'
wagons.extend("ab")              # ['engine', 'tender', 'mail', 'a', 'b'] — a str is iterable, letter by letter
print("returned:", wagons.sort())    # None
wagons.index("bar")              # ValueError: 'bar' is not in list

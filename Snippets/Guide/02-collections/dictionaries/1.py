stock = {"pears": 5, "figs": 2}
stock["plums"] = 9
stock["pears"] = 4
list(stock)                      # ['pears', 'figs', 'plums']

del stock["pears"]
stock["pears"] = 1
list(stock)                      # ['figs', 'plums', 'pears'] — a new key goes to the end

for fruit, boxes in reversed(stock.items()):
    print(fruit, boxes)          # prints: pears 1, plums 9, figs 2

{"a": 1, "b": 2} == {"b": 2, "a": 1}     # True: order does not count for equality

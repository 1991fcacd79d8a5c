# outcome: raised
items = []
for _ in range(200000):
    items = [items]
repr(items)

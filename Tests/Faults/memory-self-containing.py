# outcome: ran
items = []
items.append(items)
print(items)  # [[...]]

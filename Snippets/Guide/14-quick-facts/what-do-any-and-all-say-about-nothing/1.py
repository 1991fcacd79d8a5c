print(all([]), any([]))
print(all([[]]), any([[]]))
print(sum([]), max([0], default=1))

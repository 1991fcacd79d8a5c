import sys

sizes = []
items = []
for number in range(64):
    items.append(number)
    sizes.append(sys.getsizeof(items))

len(set(sizes)) < 15             # True — 64 appends, but only a few different sizes
sorted(sizes) == sizes           # True
exact = [None] * 1000            # ~8056 bytes
grown = [None for _ in exact]    # ~8.8 KB — made by appending, so it has room to spare

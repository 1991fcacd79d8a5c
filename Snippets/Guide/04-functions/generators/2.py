from itertools import islice

def doubling(start):
    while True:
        yield start
        start *= 2

doubling(3)                          # 3, 6, 12, 24, ...
for size in islice(doubling(5), 3):
    print(size)                      # 5, 10, 20
list(islice(doubling(1), 5))         # [1, 2, 4, 8, 16]

def short():
    yield "only"
    return "and goodbye"

source = short()
next(source)                         # 'only'
next(source)                         # StopIteration: and goodbye

import timeit

import numpy as np

values = list(range(100_000))
array = np.array(values, dtype=np.int64)

def loop():
    total = 0
    for value in values:
        total += value * value
    return total

def vector():
    return int((array * array).sum())

loop() == vector()               # True
slow = min(timeit.repeat(loop, number=1, repeat=3))
fast = min(timeit.repeat(vector, number=1, repeat=3))
slow > 3 * fast                  # True

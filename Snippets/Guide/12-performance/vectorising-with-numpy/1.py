import numpy as np

celsius = np.array([10.0, 20.0, 30.0])
celsius * 1.8 + 32               # array([50., 68., 86.])
[10.0, 20.0] * 2                 # [10.0, 20.0, 10.0, 20.0] — a list repeats
celsius[celsius > 15]            # array([20., 30.])
celsius.mean()                   # np.float64(20.0)

small = np.array([250], dtype=np.uint8)
small + np.uint8(10)             # array([4], dtype=uint8)
np.array([1, 2.5, True])         # array([1. , 2.5, 1. ])
bool(np.array([1, 2]) == np.array([1, 2]))
# ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()

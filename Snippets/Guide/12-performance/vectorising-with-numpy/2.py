import numpy as np

row = np.arange(3)
column = np.array([[10], [20]])
column + row
# array([[10, 11, 12],
#        [20, 21, 22]])
(column + row).shape             # (2, 3)
np.arange(3) + np.arange(4)      # ValueError: operands could not be broadcast together with shapes (3,) (4,)

numbers = np.arange(5)
window = numbers[1:3]
window[:] = 99
numbers                          # array([ 0, 99, 99,  3,  4])
picked = numbers[[0, 1]]         # a list of indices copies
picked[0] = -1
numbers[0]                       # np.int64(0)
np.shares_memory(numbers, window)    # True

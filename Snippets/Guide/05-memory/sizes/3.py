import sys
from array import array

boxed = list(range(1000, 2000))
packed = array("i", boxed)
stored = sys.getsizeof(boxed) + sum(map(sys.getsizeof, boxed))

stored                           # ~36056
sys.getsizeof(packed)            # ~4080
span = range(10 ** 12)           # ~48 bytes
10 ** 11 in span                 # True — computed, not searched
packed.append("x")               # raises TypeError

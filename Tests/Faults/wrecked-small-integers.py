# outcome: ran or crashed or raised
import ctypes, sys
ctypes.memmove(id(257 - 2) + sys.getsizeof(0), id(7) + sys.getsizeof(0), 4)
print(255)

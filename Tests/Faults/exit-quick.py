# outcome: exited
import ctypes
print(1)  # 1
ctypes.CDLL(None).quick_exit(0)
print(2)  # 2

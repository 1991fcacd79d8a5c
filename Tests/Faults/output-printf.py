# outcome: ran
import ctypes
libc = ctypes.CDLL(None)
libc.printf(b"from C\n")  # 7

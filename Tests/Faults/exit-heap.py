# outcome: crashed or timed-out
import ctypes
ctypes.memset(id(object()) - 4096, 0x41, 1 << 20)

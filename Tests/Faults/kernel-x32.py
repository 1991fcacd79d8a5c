# outcome: denied
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
if libc.syscall(0x40000000 + 39, 0) < 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

# outcome: denied
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
if libc.syscall(56, 0x10000011, 0, 0, 0, 0) < 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

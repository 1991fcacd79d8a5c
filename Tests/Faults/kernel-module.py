# outcome: denied
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
if libc.syscall(313, 0, b'', 0) < 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

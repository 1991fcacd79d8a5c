# outcome: denied
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
if libc.sigqueue(os.getppid(), 9, None) < 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

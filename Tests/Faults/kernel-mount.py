# outcome: denied
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
if libc.mount(b"none", b"/tmp", b"tmpfs", 0, None) < 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

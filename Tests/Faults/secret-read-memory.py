# outcome: denied
import ctypes, os
class Span(ctypes.Structure):
    _fields_ = [('base', ctypes.c_void_p), ('length', ctypes.c_size_t)]
buffer = ctypes.create_string_buffer(8)
local, remote = Span(ctypes.addressof(buffer), 8), Span(ctypes.addressof(buffer), 8)
libc = ctypes.CDLL(None, use_errno=True)
if libc.process_vm_readv(os.getppid(), ctypes.byref(local), 1, ctypes.byref(remote), 1, 0) < 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

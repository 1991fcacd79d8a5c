# outcome: crashed or raised or ran
import ctypes
value = object()
ctypes.memset(id(type(value)), 0, 64)
object()

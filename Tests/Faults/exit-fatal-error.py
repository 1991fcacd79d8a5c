# outcome: crashed
import ctypes
ctypes.pythonapi.Py_FatalError(b"enough")

# outcome: exited
import ctypes
ctypes.pythonapi.Py_Exit(0)

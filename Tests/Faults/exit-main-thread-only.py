# outcome: exited or crashed or timed-out
import ctypes
ctypes.CDLL(None).pthread_exit(None)

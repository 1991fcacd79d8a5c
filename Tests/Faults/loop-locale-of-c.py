# outcome: timed-out
import ctypes
ctypes.CDLL(None).pause()

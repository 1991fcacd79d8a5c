# outcome: ran
import ctypes
libc = ctypes.CDLL(None)
libc.sem_open(b'/verify-fault', 64, 0o600, 1)

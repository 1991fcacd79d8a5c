# outcome: ran
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
identifier = libc.shmget(0x7e57, 4096, 0o1600)
print(identifier >= 0)
libc.semget(0x7e57, 1, 0o1600)
libc.msgget(0x7e57, 0o1600)

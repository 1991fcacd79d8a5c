# outcome: exited
import os, sys
sys.unraisablehook = lambda _: os._exit(0)
class Odd:
    def __del__(self):
        raise ValueError
value = Odd()
del value
print(1)  # 1

# outcome: timed-out
import sys
def hook(_):
    while True:
        pass
sys.unraisablehook = hook
class Odd:
    def __del__(self):
        raise ValueError
Odd()

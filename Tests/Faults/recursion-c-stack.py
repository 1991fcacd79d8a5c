# outcome: crashed or raised
import sys
sys.setrecursionlimit(10**6)
class Deep:
    def __getattr__(self, name):
        return getattr(self, name + "x")
value = []
for _ in range(10**5):
    value = [value]
repr(value)

# outcome: crashed or out-of-memory or timed-out
import sys
sys.setrecursionlimit(2**31 - 1)
def deeper():
    return deeper()
deeper()

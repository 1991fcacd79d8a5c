# outcome: raised or ran
import sys
def trace(*arguments):
    raise RuntimeError("traced")
sys.settrace(trace)
def f():
    pass
f()

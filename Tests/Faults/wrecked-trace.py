# outcome: ran
import sys
def trace(*arguments):
    return trace
sys.settrace(trace)
sys.setprofile(trace)
print([1])  # [1]

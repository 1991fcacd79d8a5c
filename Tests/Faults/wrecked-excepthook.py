# outcome: raised
import sys
def hook(*arguments):
    raise RuntimeError("in the hook")
sys.excepthook = hook
1 / 0

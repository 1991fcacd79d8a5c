# outcome: raised
import sys, os
sys.excepthook = lambda *arguments: os._exit(0)
1 / 0

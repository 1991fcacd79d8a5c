# outcome: timed-out
import os
os.execvp('sleep', ['sleep', '1000'])

# outcome: crashed
import os, signal
os.killpg(0, signal.SIGKILL)

# outcome: denied
import os, signal
os.kill(-1, signal.SIGSTOP)

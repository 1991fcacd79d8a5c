# outcome: timed-out
import os, signal
os.kill(os.getpid(), signal.SIGSTOP)

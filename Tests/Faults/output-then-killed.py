# outcome: crashed; holds unreached
import os, signal
print('before')  # before
os.kill(os.getpid(), signal.SIGKILL)
print('after')  # after

# outcome: crashed
import os, signal, sys
sys.stdout = open(1, 'w', buffering=1 << 16, closefd=False)
print('lost')
os.kill(os.getpid(), signal.SIGKILL)

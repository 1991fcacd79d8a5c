# outcome: ran
import os, signal
signal.signal(signal.SIGUSR1, lambda number, frame: print("caught", number))
os.kill(os.getpid(), signal.SIGUSR1)
try:
    os.kill(os.getpid(), signal.SIGINT)
    for _ in range(10**6):
        pass
except KeyboardInterrupt:
    print("interrupted")

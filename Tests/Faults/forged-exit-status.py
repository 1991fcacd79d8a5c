# outcome: exited
import os
os.kill(os.getppid(), 0) if False else None
os._exit(0)

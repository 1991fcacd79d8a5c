# outcome: exited
import os, threading
threading._shutdown = lambda: os._exit(0)
print(1)  # 1

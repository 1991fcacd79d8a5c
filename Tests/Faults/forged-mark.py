# outcome: exited
import os
os.write(1, b"NDON" * 8)
os._exit(0)

# outcome: denied or raised or exited
import os
open(f"/proc/{os.getppid()}/mem", "rb")

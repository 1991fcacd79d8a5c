# outcome: ran
import os
pid = os.fork()
if pid == 0:
    raise SystemExit
os.waitpid(pid, 0)

# outcome: ran or exited
import os
if os.fork() == 0:
    raise SystemExit(0)
os.wait()
print(1)  # 1

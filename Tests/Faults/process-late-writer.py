# outcome: ran
import os, time
if os.fork() == 0:
    os.setsid()
    time.sleep(0.3)
    for _ in range(100):
        os.write(1, b"late\n")
        time.sleep(0.05)
    os._exit(0)

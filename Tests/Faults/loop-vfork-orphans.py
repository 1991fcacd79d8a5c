# outcome: timed-out
import os, time
for _ in range(20):
    if os.fork() == 0:
        os.setsid()
        time.sleep(10**6)
while True:
    time.sleep(1)

# outcome: out-of-memory or timed-out or ran
import os, time
for _ in range(8):
    if os.fork() == 0:
        block = bytearray(900 << 20)
        for place in range(0, len(block), 4096):
            block[place] = 1
        time.sleep(0.5)
        os._exit(0)
for _ in range(8):
    os.wait()

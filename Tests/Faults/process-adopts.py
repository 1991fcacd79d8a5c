# outcome: ran
import ctypes, os, time
ctypes.CDLL(None).prctl(36, 1)
for _ in range(5):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(1000)
        os._exit(0)
print(1)  # 1

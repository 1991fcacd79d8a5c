# outcome: timed-out
import threading, time
for _ in range(100):
    threading.Thread(target=time.sleep, args=(1000,)).start()
print(1)  # 1

# outcome: raised or ran
import threading, time
for _ in range(5000):
    threading.Thread(target=time.sleep, args=(1,), daemon=True).start()

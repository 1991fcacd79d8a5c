# outcome: ran
import threading, time
threading.Thread(target=time.sleep, args=(10**6,), daemon=True).start()

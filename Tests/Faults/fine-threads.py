# outcome: ran
import threading, time
threads = [threading.Thread(target=time.sleep, args=(0.1,)) for _ in range(200)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(threading.active_count())  # 1

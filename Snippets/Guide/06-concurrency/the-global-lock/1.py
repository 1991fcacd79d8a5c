import threading
import time

def wait():
    time.sleep(0.2)

start = time.perf_counter()
threads = [threading.Thread(target=wait) for _ in range(10)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
elapsed = time.perf_counter() - start

elapsed < 1.5                # True — ten waits side by side, not two seconds

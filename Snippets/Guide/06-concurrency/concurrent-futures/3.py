import threading
from concurrent.futures import ThreadPoolExecutor

go = threading.Event()
with ThreadPoolExecutor(max_workers=1) as pool:
    running = pool.submit(go.wait)
    queued = pool.submit(print, "never printed")
    try:
        running.result(timeout=0.05)
    except TimeoutError:
        print("still running:", running.running())       # still running: True
    queued.cancel()                                      # True — it had not begun
    go.set()

running.result()             # True
queued.cancelled()           # True

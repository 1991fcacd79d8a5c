import threading

lock = threading.Lock()
with lock:
    lock.locked()                        # True
    again = lock.acquire(timeout=0.05)   # False — even the holder has to wait
lock.locked()                            # False
lock.release()                           # RuntimeError: release unlocked lock

nested = threading.RLock()
with nested:
    with nested:                         # an RLock counts how often its owner took it
        depth = 2
depth                                    # 2

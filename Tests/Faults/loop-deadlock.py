# outcome: timed-out
import threading
lock = threading.Lock()
lock.acquire()
lock.acquire()

import threading

gate = threading.BoundedSemaphore(2)
gate.acquire()                           # True
gate.acquire()                           # True
gate.acquire(blocking=False)             # False
gate.release(2)
gate.release()                           # ValueError: Semaphore released too many times

signal = threading.Event()
signal.wait(timeout=0.01)                # False — nobody has called set()
signal.set()
signal.wait()                            # True

barrier = threading.Barrier(2)
arrivals = []
other = threading.Thread(target=lambda: arrivals.append(barrier.wait()))
other.start()
arrivals.append(barrier.wait())
other.join()
sorted(arrivals)                         # [0, 1]

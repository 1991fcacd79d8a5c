# outcome: timed-out
import threading
threading.Timer(3600, print).start()

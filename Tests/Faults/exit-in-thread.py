# outcome: ran
import sys, threading
thread = threading.Thread(target=sys.exit)
thread.start()
thread.join()

# outcome: ran or raised
import sys, threading
threading.settrace(lambda *_: 1 / 0)
threading.setprofile(lambda *_: 1 / 0)
thread = threading.Thread(target=print)
thread.start()
thread.join()

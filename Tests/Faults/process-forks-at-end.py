# outcome: ran or timed-out or raised
import atexit, os
atexit.register(os.fork)
atexit.register(os.fork)
print(1)  # 1

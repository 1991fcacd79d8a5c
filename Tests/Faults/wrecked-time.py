# outcome: ran or raised
import time
time.time = time.sleep = time.monotonic = None
value = 1
value  # 1

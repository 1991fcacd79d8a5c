# outcome: timed-out
from concurrent.futures import ThreadPoolExecutor
import time
ThreadPoolExecutor().submit(time.sleep, 1000)
print(1)  # 1

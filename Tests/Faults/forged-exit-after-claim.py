# outcome: exited; holds unreached
import os
print(1)  # 1
os._exit(0)
print(2)  # 2

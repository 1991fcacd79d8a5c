# outcome: exited
import os
try:
    1 / 0
finally:
    os._exit(0)

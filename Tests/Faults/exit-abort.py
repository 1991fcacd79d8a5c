# outcome: crashed
import os
os.abort()

# outcome: exited
import sys
def steps():
    try:
        yield 1
    finally:
        sys.exit(3)
for step in steps():
    break
import gc
gc.collect()
sys.exit(4)

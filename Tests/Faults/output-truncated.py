# outcome: ran
import os
print("one")
os.ftruncate(1, 0)
print("two")

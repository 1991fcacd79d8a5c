# outcome: output-limit or ran
import os
os.ftruncate(1, 50 << 20)

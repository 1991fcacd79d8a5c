# outcome: out-of-memory or crashed or denied or raised or timed-out
import mmap
block = mmap.mmap(-1, 1 << 34)
for place in range(0, len(block), 4096):
    block[place] = 1

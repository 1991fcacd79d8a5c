import sys

empty = []               # ~56 bytes
pair = (1, 2)            # ~56 bytes
text = "a" * 1000        # ~1 KB
wide = "\u20ac" * 1000   # ~2 KB
mapping = {}             # ~64 bytes
members = set()          # ~216 bytes
steps = range(5)         # ~48 bytes

sys.getsizeof([0] * 100) == sys.getsizeof([text] * 100)      # True
sys.getsizeof(1)                                             # ~28
sys.getsizeof(2 ** 1000)                                     # ~160 — integers grow

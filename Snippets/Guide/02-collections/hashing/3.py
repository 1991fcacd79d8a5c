hash(42)                         # 42
hash(-1)                         # -2
hash(-1) == hash(-2)             # True — a collision, and no harm
hash(2.0) == hash(2)             # True
hash("figs") == hash("figs")     # True (within one process)

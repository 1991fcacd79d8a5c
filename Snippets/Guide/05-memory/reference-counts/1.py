import sys

crate = object()
before = sys.getrefcount(crate)
shelf = [crate, crate]
sys.getrefcount(crate) - before      # 2 — a list holds references, not objects
del shelf
sys.getrefcount(crate) - before      # 0
before                               # may be 2 — one for the name, one for the argument

import sys

eager = [n * n for n in range(10_000)]       # ~85 KB
lazy = (n * n for n in range(10_000))        # ~200 bytes

sys.getsizeof(lazy) < 1000                   # True
9 in lazy                                    # True — looks at 0, 1, 4, 9 and stops there
next(lazy)                                   # 16
sum(lazy) == sum(eager) - 0 - 1 - 4 - 9 - 16    # True
list(lazy)                                   # []

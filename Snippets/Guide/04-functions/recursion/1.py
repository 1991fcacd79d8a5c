import sys

def depth(nested):
    return 1 + max(map(depth, nested), default=0) if isinstance(nested, list) else 0

depth([1, [2, [3]], []])         # 3

def fall(n):
    return fall(n + 1)

fall(0)                          # RecursionError: maximum recursion depth exceeded

def total(n):
    return 0 if n == 0 else n + total(n - 1)

total(100)                       # 5050
total(1_000_000)                 # raises RecursionError
sys.getrecursionlimit()          # ~1000
sum(range(1_000_001))            # 500000500000

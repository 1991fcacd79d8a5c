# outcome: ran
import sys
sys.setrecursionlimit(60)
print([1])  # [1]

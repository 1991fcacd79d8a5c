import cProfile
import pstats

def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

with cProfile.Profile() as profile:
    fib(10)

stats = pstats.Stats(profile)
calls = {name: entry[:2] for (_, _, name), entry in stats.stats.items()}
calls["fib"]                             # (1, 177) — one outermost call, 177 in all

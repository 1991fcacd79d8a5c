import itertools
import tracemalloc

def peak(job):
    tracemalloc.start()
    job()
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return highest

all_at_once = peak(lambda: sum([n * n for n in range(50_000)]))
one_by_one = peak(lambda: sum(n * n for n in range(50_000)))

all_at_once > 1_000_000                  # True
one_by_one < 20_000                      # True
(n * n for n in itertools.count())       # 0, 1, 4, 9, 16, ...

import tracemalloc

tracemalloc.start()
base, _ = tracemalloc.get_traced_memory()
hoard = [bytes(1000) for _ in range(100)]
now, peak = tracemalloc.get_traced_memory()

now - base                       # ~104000 — a bytes object costs 33 bytes more than its content
del hoard
after, _ = tracemalloc.get_traced_memory()
after - base < 10_000            # True
peak >= now                      # True — the peak remembers
tracemalloc.stop()
tracemalloc.take_snapshot()      # RuntimeError: the tracemalloc module must be tracing memory allocations to take a snapshot

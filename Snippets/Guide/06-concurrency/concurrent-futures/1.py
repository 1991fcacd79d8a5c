import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

doors = [threading.Event() for _ in range(3)]

def visit(number):
    doors[number].wait()
    return number

as_they_came = []
with ThreadPoolExecutor(max_workers=3) as pool:
    futures = [pool.submit(visit, number) for number in range(3)]
    doors[2].set()
    for future in as_completed(futures):
        as_they_came.append(future.result())
        doors[future.result() - 1].set()         # lets the one before finish
    in_order = list(pool.map(visit, [0, 2, 1]))

as_they_came                 # [2, 1, 0]
in_order                     # [0, 2, 1]
pool.submit(visit, 0)        # RuntimeError: cannot schedule new futures after shutdown

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

def heavy(n):
    return sum(number ** 2 for number in range(n))

context = multiprocessing.get_context("fork")
with ProcessPoolExecutor(max_workers=2, mp_context=context) as pool:
    sums = list(pool.map(heavy, [10, 100, 1000]))
    elsewhere = pool.submit(os.getpid).result() != os.getpid()
    death = pool.submit(os._exit, 1)

sums                         # [285, 328350, 332833500]
elsewhere                    # True
issubclass(type(death.exception()), BrokenProcessPool)   # True

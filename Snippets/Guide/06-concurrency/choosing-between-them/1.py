import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

def wait(n):
    time.sleep(0.02)
    return n

async def wait_async(n):
    await asyncio.sleep(0.02)
    return n

async def all_async():
    return await asyncio.gather(*map(wait_async, range(5)))

one_by_one = [wait(n) for n in range(5)]
with ThreadPoolExecutor(5) as pool:
    in_threads = list(pool.map(wait, range(5)))

one_by_one == in_threads == asyncio.run(all_async())     # True

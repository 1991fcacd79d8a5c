# outcome: ran; holds
import asyncio
async def work(n):
    await asyncio.sleep(0.01 * n)
    return n
print(await asyncio.gather(*(work(n) for n in (2, 1))))  # [2, 1]

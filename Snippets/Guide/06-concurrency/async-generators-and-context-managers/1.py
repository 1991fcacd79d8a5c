import asyncio
from contextlib import asynccontextmanager

async def pages(count):
    for number in range(1, count + 1):
        await asyncio.sleep(0)
        yield f"page {number}"

@asynccontextmanager
async def session(log):
    log.append("connect")
    try:
        yield "session"
    finally:
        await asyncio.sleep(0)
        log.append("disconnect")

async def main():
    log = []
    async with session(log) as name:
        log.append(name)
        log += [page async for page in pages(3) if page != "page 2"]
    return log

asyncio.run(main())      # ['connect', 'session', 'page 1', 'page 3', 'disconnect']
list(pages(2))           # TypeError: 'async_generator' object is not iterable

async def wrong():
    with session([]):
        pass
asyncio.run(wrong())     # TypeError

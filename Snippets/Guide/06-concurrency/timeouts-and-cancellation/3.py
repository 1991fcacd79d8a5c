import asyncio

async def write(log):
    await asyncio.sleep(0.2)
    log.append("written")

async def main():
    log = []
    inner = asyncio.create_task(write(log))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.001)
    except TimeoutError:
        log.append("gave up waiting")
    await inner
    return log

asyncio.run(main())              # ['gave up waiting', 'written']

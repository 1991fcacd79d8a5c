import asyncio

async def produce(belt, log):
    for item in range(3):
        await belt.put(item)
        log.append(f"put {item}")
    await belt.put(None)

async def consume(belt, log):
    while (item := await belt.get()) is not None:
        log.append(f"got {item}")

async def main():
    belt, log = asyncio.Queue(maxsize=1), []
    await asyncio.gather(produce(belt, log), consume(belt, log))
    return log

asyncio.run(main())
# ['put 0', 'got 0', 'put 1', 'got 1', 'put 2', 'got 2']

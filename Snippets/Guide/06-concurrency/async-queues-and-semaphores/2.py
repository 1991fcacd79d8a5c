import asyncio

async def main():
    limit = asyncio.Semaphore(2)
    active = busiest = 0

    async def request():
        nonlocal active, busiest
        async with limit:
            active += 1
            busiest = max(busiest, active)
            await asyncio.sleep(0.001)
            active -= 1

    await asyncio.gather(*(request() for _ in range(10)))
    return busiest

asyncio.run(main())              # 2

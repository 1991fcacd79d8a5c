import asyncio

async def main():
    stock, lock = {"seats": 1}, asyncio.Lock()
    async def careless(name):
        if stock["seats"] > 0:
            await asyncio.sleep(0)           # the other task comes in here
            stock["seats"] -= 1
            return name

    async def careful(name):
        async with lock:
            return await careless(name)

    both = await asyncio.gather(careless("Ali"), careless("Bea"))
    left = stock["seats"]
    stock["seats"] = 1
    one = await asyncio.gather(careful("Ali"), careful("Bea"))
    return both, left, one

both, left, one = asyncio.run(main())
both                     # ['Ali', 'Bea'] ← one seat, sold twice
left                     # -1
one                      # ['Ali', None]

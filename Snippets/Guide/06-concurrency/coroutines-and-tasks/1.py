import asyncio

async def brew(what):
    await asyncio.sleep(0)
    return f"{what} is ready"

pending = brew("tea")
type(pending).__name__       # 'coroutine'
asyncio.run(pending)         # 'tea is ready'
asyncio.run(pending)         # RuntimeError: cannot reuse already awaited coroutine
asyncio.run(brew)            # ValueError: a coroutine was expected, got <function brew at 0x...>

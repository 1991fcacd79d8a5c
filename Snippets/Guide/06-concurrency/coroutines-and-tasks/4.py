import asyncio
import time

def plain(source):
    compile(source, "demo", "exec")

plain("def f():\n    await g()")         # SyntaxError: 'await' outside async function

async def ticker(ticks):
    for _ in range(3):
        ticks.append("tick")
        await asyncio.sleep(0.01)

async def main():
    ticks = []
    task = asyncio.create_task(ticker(ticks))
    await asyncio.sleep(0)
    time.sleep(0.1)                      # blocks the whole loop
    heard = len(ticks)
    await task
    return heard, len(ticks)

asyncio.run(main())                      # (1, 3)

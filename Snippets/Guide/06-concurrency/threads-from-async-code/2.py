import asyncio
import threading

async def double(n):
    await asyncio.sleep(0)
    return n * 2

async def main():
    loop = asyncio.get_running_loop()
    answers = []
    def outside():
        future = asyncio.run_coroutine_threadsafe(double(21), loop)
        answers.append(future.result(timeout=5))
    await asyncio.to_thread(outside)
    return answers

asyncio.run(main())              # [42]
asyncio.get_running_loop()       # RuntimeError: no running event loop

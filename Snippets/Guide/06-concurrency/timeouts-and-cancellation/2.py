import asyncio

async def stubborn():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        return "I finish anyway"

async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()                # a request, not a kill
    return await task, task.cancelled()

asyncio.run(main())                                      # ('I finish anyway', False)
issubclass(asyncio.CancelledError, Exception)            # False

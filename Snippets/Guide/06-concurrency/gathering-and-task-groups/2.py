import asyncio

async def fail():
    await asyncio.sleep(0.01)
    raise KeyError("lost")

async def work(log):
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        log.append("cancelled")
        raise

async def main(log):
    async with asyncio.TaskGroup() as group:
        group.create_task(fail())
        group.create_task(work(log))

log = []
asyncio.run(main(log))           # ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
log                              # ['cancelled']

async def sums():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(asyncio.sleep(0, result=n)) for n in range(4)]
    return sum(task.result() for task in tasks)

asyncio.run(sums())              # 6

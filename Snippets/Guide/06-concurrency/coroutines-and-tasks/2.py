import asyncio

async def step(name, log):
    log.append(f"{name} begins")
    await asyncio.sleep(0)
    log.append(f"{name} ends")

async def in_a_row():
    log = []
    await step("a", log)
    await step("b", log)
    return log

async def side_by_side():
    log = []
    first = asyncio.create_task(step("a", log))
    second = asyncio.create_task(step("b", log))
    log.append("created")
    await first
    await second
    return log

asyncio.run(in_a_row())          # ['a begins', 'a ends', 'b begins', 'b ends']
asyncio.run(side_by_side())      # ['created', 'a begins', 'b begins', 'a ends', 'b ends']

import asyncio

async def part(number, log, go):
    if number == 1:
        raise ValueError("part 1 broke")
    if number == 2:
        await go.wait()
    log.append(number)
    return number

async def main():
    log, go = [], asyncio.Event()
    try:
        await asyncio.gather(*(part(n, log, go) for n in range(3)))
    except ValueError:
        before = list(log)
    go.set()
    await asyncio.sleep(0)
    return before, log

asyncio.run(main())              # ([0], [0, 2]) — part 2 went on after the failure

async def collect():
    go = asyncio.Event()
    go.set()
    answers = await asyncio.gather(*(part(n, [], go) for n in (2, 1, 0)), return_exceptions=True)
    return [str(answer) for answer in answers]

asyncio.run(collect())           # ['2', 'part 1 broke', '0']

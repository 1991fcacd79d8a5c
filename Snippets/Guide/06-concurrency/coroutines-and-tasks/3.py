import asyncio
import warnings

async def save():
    print("saved")

async def forgetful():
    save()
    return "done"

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("result:", asyncio.run(forgetful()))   # done

str(caught[0].message)                   # "coroutine 'save' was never awaited"

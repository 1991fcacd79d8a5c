import asyncio

async def slow():
    try:
        await asyncio.sleep(60)
    finally:
        print("cleaning up")

async def main():
    try:
        async with asyncio.timeout(0.01):
            await slow()
    except TimeoutError:
        print("too slow")
    return await asyncio.wait_for(asyncio.sleep(0, "in time"), 1)

print(asyncio.run(main()))

# outcome: ran
import asyncio

async def main():
    process = await asyncio.create_subprocess_exec("echo", "hi", stdout=asyncio.subprocess.PIPE)
    print((await process.communicate())[0])
    print(await asyncio.gather(*(asyncio.sleep(0.01, n) for n in range(3))))
    print(await asyncio.to_thread(len, "abc"))

asyncio.run(main())

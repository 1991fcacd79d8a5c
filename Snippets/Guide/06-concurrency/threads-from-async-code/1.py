import asyncio
import contextvars
import threading

user = contextvars.ContextVar("user", default="nobody")
enough = threading.Event()

def blocking():
    enough.wait()
    return user.get(), threading.current_thread() is threading.main_thread()

async def main():
    user.set("Ivo")
    ticks = 0
    task = asyncio.create_task(asyncio.to_thread(blocking))
    while not task.done():
        ticks += 1
        if ticks == 3:
            enough.set()
        await asyncio.sleep(0.001)
    return task.result(), ticks >= 3

asyncio.run(main())              # (('Ivo', False), True)
user.get()                       # 'nobody' — a context of its own

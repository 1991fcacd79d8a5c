# outcome: timed-out
import asyncio
await asyncio.Event().wait()

# outcome: ran
import asyncio
print(await asyncio.sleep(0, 5))  # 5

import asyncio

import httpx
from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()

@app.get("/double/{n}")
async def double(n: int):
    return n * 2

async def ask():
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        answers = await asyncio.gather(*(client.get(f"/double/{n}") for n in range(3)))
    return [answer.json() for answer in answers]

asyncio.run(ask())                           # [0, 2, 4]
issubclass(TestClient, httpx.Client)         # True

from contextlib import asynccontextmanager

from fastapi import FastAPI, Request
from fastapi.testclient import TestClient

events = []

@asynccontextmanager
async def lifespan(app):
    events.append("start")
    yield {"pool": "a pool"}
    events.append("stop")

app = FastAPI(lifespan=lifespan)

@app.get("/")
def home(request: Request):
    return getattr(request.state, "pool", "no pool")

TestClient(app).get("/").json()          # 'no pool' — without "with" nothing was started
events                                   # []
with TestClient(app) as client:
    answer = client.get("/").json()      # 'a pool'
events                                   # ['start', 'stop']

import threading

from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()
threads = {}

@app.get("/loop")
async def in_loop():
    threads["loop"] = threading.current_thread().name

@app.get("/loop2")
async def in_loop_again():
    threads["loop again"] = threading.current_thread().name

@app.get("/thread")
def in_thread():
    threads["thread"] = threading.current_thread().name

with TestClient(app) as client:
    for path in ("/loop", "/loop2", "/thread"):
        client.get(path)

threads["loop"] == threads["loop again"]     # True
threads["loop"] == threads["thread"]         # False — a worker thread

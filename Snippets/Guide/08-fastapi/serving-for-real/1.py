import socket
import threading
import time

import httpx
import uvicorn
from fastapi import FastAPI

app = FastAPI()

@app.get("/ping")
async def ping():
    return {"answer": "pong"}

listener = socket.socket()
listener.bind(("127.0.0.1", 0))
server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
thread.start()
while not server.started:
    time.sleep(0.01)

response = httpx.get(f"http://127.0.0.1:{listener.getsockname()[1]}/ping")
server.should_exit = True
thread.join()

response.json()                      # {'answer': 'pong'}
response.headers["server"]           # 'uvicorn'
response.http_version                # 'HTTP/1.1'

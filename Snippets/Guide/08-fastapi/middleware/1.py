from fastapi import FastAPI, Request
from fastapi.testclient import TestClient

app = FastAPI()
trace = []

@app.middleware("http")
async def inner(request: Request, call_next):
    trace.append("inner in")
    response = await call_next(request)
    trace.append("inner out")
    return response

@app.middleware("http")
async def outer(request: Request, call_next):
    trace.append("outer in")
    response = await call_next(request)
    response.headers["X-Path"] = request.url.path
    trace.append("outer out")
    return response

@app.get("/hello")
def hello():
    trace.append("work")

response = TestClient(app).get("/hello")
trace                            # ['outer in', 'inner in', 'work', 'inner out', 'outer out']
response.headers["x-path"]       # '/hello'
response.json()                  # None

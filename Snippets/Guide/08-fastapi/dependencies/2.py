from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.testclient import TestClient

app = FastAPI()
events = []

def connection():
    events.append("open")
    try:
        yield "connection"
    finally:
        events.append("close")

class Page:
    def __init__(self, number: int = 1, size: int = 10):
        self.start = (number - 1) * size
        self.size = size

@app.get("/rows")
def rows(db: Annotated[str, Depends(connection)], page: Annotated[Page, Depends()]):
    events.append("work")
    return [page.start, page.size]

@app.get("/fail")
def fail(db: Annotated[str, Depends(connection)]):
    return 1 / 0

client = TestClient(app, raise_server_exceptions=False)
client.get("/rows?number=3").json()      # [20, 10]
events                                   # ['open', 'work', 'close']
client.get("/fail").status_code          # 500
events[3:]                               # ['open', 'close']

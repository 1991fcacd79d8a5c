from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()

@app.get("/total")
def total() -> int:
    return "many"

@app.get("/count")
def count() -> int:
    return "12"

client = TestClient(app, raise_server_exceptions=False)
client.get("/total").status_code             # 500
client.get("/count").json()                  # 12 — converted on the way out
TestClient(app).get("/total")                # ResponseValidationError

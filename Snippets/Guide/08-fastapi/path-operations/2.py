from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()

@app.get("/users/{name}")
def user(name: str):
    return f"user {name}"

@app.get("/users/me")
def me():
    return "myself"

TestClient(app).get("/users/me").json()      # 'user me' — the second route is never reached

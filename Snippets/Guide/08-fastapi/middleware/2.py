from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from fastapi.testclient import TestClient

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"], allow_methods=["GET"])

@app.get("/price")
def price():
    return 5

client = TestClient(app)
friend = client.get("/price", headers={"Origin": "https://shop.example"})
stranger = client.get("/price", headers={"Origin": "https://other.example"})
friend.headers["access-control-allow-origin"]        # 'https://shop.example'
stranger.status_code, stranger.json()                # (200, 5)
"access-control-allow-origin" in stranger.headers    # False

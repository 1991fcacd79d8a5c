from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel

app = FastAPI()

class Item(BaseModel):
    name: str
    price: float

@app.get("/items/{number}")
def show(number: int, verbose: bool = False):
    return {"number": number, "verbose": verbose}

@app.post("/items", status_code=201)
def create(item: Item):
    return {"got": item.name, "with_tax": item.price * 1.2}

client = TestClient(app)
client.get("/items/5?verbose=yes").json()            # {'number': 5, 'verbose': True}
client.get("/items/five").status_code                # 422
client.get("/items/five").json()["detail"][0]["loc"] # ['path', 'number']
client.post("/items", json={"name": "lamp", "price": 10}).json()     # {'got': 'lamp', 'with_tax': 12.0}
client.post("/items", json={"name": "lamp"}).json()["detail"][0]["msg"]      # 'Field required'

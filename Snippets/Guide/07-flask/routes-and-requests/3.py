from flask import Flask, request

app = Flask("search")

@app.get("/search")
def search():
    return {
        "page": request.args.get("page", default=1, type=int),
        "tags": request.args.getlist("tag"),
        "first": request.args.get("tag"),
    }

@app.post("/orders")
def order():
    return {"json": request.is_json, "item": request.get_json()["item"]}

client = app.test_client()
client.get("/search?tag=a&tag=b&page=3").json    # {'first': 'a', 'page': 3, 'tags': ['a', 'b']}
client.get("/search?page=three").json["page"]    # 1 — what cannot be converted counts as missing
client.post("/orders", json={"item": "lamp"}).json   # {'item': 'lamp', 'json': True}
client.post("/orders", data="lamp").status_code      # 415
client.post("/orders", data="{", content_type="application/json").status_code    # 400
client.post("/orders", json={}).status_code          # 500 — the KeyError is our own

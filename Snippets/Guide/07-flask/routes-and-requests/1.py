from flask import Flask

app = Flask("zoo")

@app.get("/animals/<int:number>")
def animal(number):
    return {"number": number, "next": number + 1}

@app.route("/animals", methods=["POST"])
def create():
    return {"created": True}, 201, {"Location": "/animals/7"}

client = app.test_client()
client.get("/animals/41").json           # {'next': 42, 'number': 41}
client.get("/animals/one").status_code   # 404 — the converter wants digits
client.get("/animals/-1").status_code    # 404 — and no sign
client.delete("/animals/41").status_code # 405
client.post("/animals").headers["Location"]      # '/animals/7'
client.open("/animals/41", method="HEAD").data   # b''

from flask import Flask, abort

class OutOfStock(Exception):
    pass

app = Flask("errors")

@app.errorhandler(OutOfStock)
def sold_out(error):
    return {"error": str(error)}, 409

@app.errorhandler(404)
def nothing_here(error):
    return {"error": "no such page"}, 404

@app.get("/buy")
def buy():
    raise OutOfStock("no lamps left")

@app.get("/secret")
def secret():
    abort(404)

@app.get("/broken")
def broken():
    return {}["key"]

client = app.test_client()
client.get("/buy").json              # {'error': 'no lamps left'}
client.get("/secret").json           # {'error': 'no such page'}
client.get("/broken").status_code    # 500
app.testing = True
client.get("/broken")                # KeyError: 'key'

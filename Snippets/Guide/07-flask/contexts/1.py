from flask import Flask, current_app, g, session

app = Flask("contexts")
app.secret_key = "only for this example"

@app.get("/count")
def count():
    g.n = g.get("n", 0) + 1
    session["n"] = session.get("n", 0) + 1
    return [g.n, session["n"]]

client = app.test_client()
client.get("/count").json                # [1, 1]
client.get("/count").json                # [1, 2] — the session is a cookie, g is gone
app.test_client().get("/count").json     # [1, 1] — another browser

current_app.name                         # RuntimeError
with app.app_context():
    current_app.name                     # 'contexts'

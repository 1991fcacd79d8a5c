import base64
import json

from flask import Flask, session

app = Flask("cookies")
app.secret_key = "only for this example"

@app.get("/login")
def login():
    session["user"] = "kim"
    return ""

@app.get("/me")
def me():
    return session.get("user", "nobody")

client = app.test_client()
client.get("/login")
cookie = client.get_cookie("session").value
payload = cookie.split(".")[0]
json.loads(base64.urlsafe_b64decode(payload + "=="))     # {'user': 'kim'}

client.set_cookie("session", cookie[:-3] + "abc")
client.get("/me").text                                   # 'nobody' — a bad signature counts as no session

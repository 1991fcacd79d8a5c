import functools

import jwt
from flask import Flask, g, request

app = Flask("api")
KEY = "a secret of at least thirty-two bytes"

def login_required(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        try:
            g.user = jwt.decode(token, KEY, algorithms=["HS256"])["sub"]
        except jwt.InvalidTokenError:
            return {"error": "no valid token"}, 401
        return view(*args, **kwargs)
    return wrapper

@app.get("/me")
@login_required
def me():
    return {"user": g.user}

token = jwt.encode({"sub": "ada"}, KEY, algorithm="HS256")
client = app.test_client()
client.get("/me").status_code                                                    # 401
client.get("/me", headers={"Authorization": f"Bearer {token}"}).json             # {'user': 'ada'}
client.get("/me", headers={"Authorization": f"Bearer {token}x"}).status_code     # 401

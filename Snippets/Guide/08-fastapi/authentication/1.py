from typing import Annotated

import jwt
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import OAuth2PasswordBearer, OAuth2PasswordRequestForm
from fastapi.testclient import TestClient

KEY = "a secret of at least thirty-two bytes"
app = FastAPI()
bearer = OAuth2PasswordBearer(tokenUrl="token")

@app.post("/token")
def login(form: Annotated[OAuth2PasswordRequestForm, Depends()]):
    if form.password != "swordfish":
        raise HTTPException(401, "wrong name or password")
    return {"access_token": jwt.encode({"sub": form.username, "role": "reader"}, KEY), "token_type": "bearer"}

def current_user(token: Annotated[str, Depends(bearer)]):
    try:
        return jwt.decode(token, KEY, algorithms=["HS256"])
    except jwt.InvalidTokenError:
        raise HTTPException(401, "invalid token")

def role(name):
    def check(user: Annotated[dict, Depends(current_user)]):
        if user["role"] != name:
            raise HTTPException(403, f"needs {name}")
        return user
    return check

@app.get("/me")
def me(user: Annotated[dict, Depends(current_user)]):
    return user["sub"]

@app.delete("/all")
def delete_all(user: Annotated[dict, Depends(role("admin"))]):
    return "gone"

client = TestClient(app)
client.get("/me").status_code                                        # 401
client.post("/token", data={"username": "ida", "password": "cod"}).status_code   # 401
token = client.post("/token", data={"username": "ida", "password": "swordfish"}).json()["access_token"]
client.headers["Authorization"] = f"Bearer {token}"
client.get("/me").json()                                             # 'ida'
client.delete("/all").json()                                         # {'detail': 'needs admin'}

from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException
from fastapi.testclient import TestClient

app = FastAPI()
calls = []

def settings():
    calls.append("settings")
    return {"key": "open sesame"}

def checked(x_key: Annotated[str, Header()], config=Depends(settings)):
    if x_key != config["key"]:
        raise HTTPException(403, "wrong key")
    return x_key.upper()

@app.get("/cave")
def cave(key: Annotated[str, Depends(checked)], config: Annotated[dict, Depends(settings)]):
    return key

client = TestClient(app)
client.get("/cave", headers={"X-Key": "open sesame"}).json()     # 'OPEN SESAME'
calls                                                            # ['settings'] — asked for twice, called once
client.get("/cave", headers={"X-Key": "open barley"}).json()     # {'detail': 'wrong key'}
client.get("/cave").status_code                                  # 422 — the header is missing

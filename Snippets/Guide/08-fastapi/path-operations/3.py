from fastapi import FastAPI, HTTPException
from fastapi.testclient import TestClient
from pydantic import BaseModel

class Public(BaseModel):
    name: str
    age: int | None = None

app = FastAPI()
people = {"ada": {"name": "Ada", "password": "hash"}}

@app.get("/people/{key}", response_model=Public, response_model_exclude_unset=True)
def person(key: str):
    if key not in people:
        raise HTTPException(404, detail=f"no {key}", headers={"X-Hint": "try ada"})
    return people[key]

client = TestClient(app)
client.get("/people/ada").json()             # {'name': 'Ada'}
missing = client.get("/people/bob")
missing.status_code, missing.json()          # (404, {'detail': 'no bob'})
missing.headers["x-hint"]                    # 'try ada'

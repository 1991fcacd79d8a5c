from fastapi import Depends, FastAPI
from fastapi.testclient import TestClient

def forecast():
    raise RuntimeError("would ask a service far away")

app = FastAPI()

@app.get("/")
def today(weather=Depends(forecast)):
    return weather

app.dependency_overrides[forecast] = lambda: "sunny"
TestClient(app).get("/").json()          # 'sunny'
app.dependency_overrides.clear()
TestClient(app).get("/")                 # RuntimeError: would ask a service far away

from fastapi import BackgroundTasks, FastAPI
from fastapi.testclient import TestClient

app = FastAPI()
events = []

def send_mail(to):
    events.append(f"mail to {to}")

@app.post("/register/{name}", status_code=202)
def register(name: str, tasks: BackgroundTasks):
    tasks.add_task(send_mail, name)
    events.append("answered")
    return "welcome"

TestClient(app).post("/register/uma").json()     # 'welcome'
events                                           # ['answered', 'mail to uma']

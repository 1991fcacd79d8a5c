import json
import threading
import urllib.request

from flask import Flask
from werkzeug.serving import make_server

app = Flask("live")

@app.get("/ping")
def ping():
    return {"answer": "pong"}

server = make_server("127.0.0.1", 0, app, threaded=True)
thread = threading.Thread(target=server.serve_forever)
thread.start()
with urllib.request.urlopen(f"http://127.0.0.1:{server.port}/ping") as response:
    body = json.load(response)
server.shutdown()
thread.join()

body                     # {'answer': 'pong'}
response.status          # 200
response.headers["Content-Type"]     # 'application/json'

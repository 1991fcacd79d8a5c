from flask import Flask, g, request

app = Flask("gate")
events = []

@app.before_request
def guard():
    g.user = request.headers.get("X-User")
    if g.user is None:
        return {"error": "who are you?"}, 401

@app.after_request
def sign(response):
    response.headers["X-Seen"] = "yes"
    return response

@app.teardown_request
def finish(error):
    events.append(type(error).__name__ if error else "clean")

@app.get("/")
def home():
    return f"hello {g.user}"

@app.get("/crash")
def crash():
    return 1 / 0

client = app.test_client()
client.get("/").status_code                              # 401
client.get("/").headers["X-Seen"]                        # 'yes' — also when the guard answers
client.get("/", headers={"X-User": "Kim"}).text          # 'hello Kim'
client.get("/crash", headers={"X-User": "Kim"}).status_code      # 500
events                                                   # ['clean', 'clean', 'clean', 'ZeroDivisionError']

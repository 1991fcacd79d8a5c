from flask import Flask, url_for

app = Flask("museum")

@app.get("/rooms/<int:room>")
def show(room):
    return ""

url_for("show", room=3)                  # raises RuntimeError
with app.test_request_context():
    url_for("show", room=3)              # '/rooms/3'
    url_for("show", room=3, light="on")  # '/rooms/3?light=on'
    url_for("static", filename="a.css")  # '/static/a.css'
    url_for("hide")                      # werkzeug.routing.exceptions.BuildError

from flask import Flask

app = Flask("shop")
app.add_url_rule("/folder/", view_func=lambda: "folder", endpoint="folder")
app.add_url_rule("/file", view_func=lambda: "file", endpoint="file")

client = app.test_client()
client.get("/folder").status_code        # 308
client.get("/folder", follow_redirects=True).text    # 'folder'
client.get("/file/").status_code         # 404

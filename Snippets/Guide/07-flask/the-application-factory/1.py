from flask import Flask

def create_app(settings=None):
    app = Flask("factory")
    app.config.from_mapping(GREETING="Hello", LIMIT=10)
    app.config.update(settings or {})

    @app.get("/")
    def home():
        return app.config["GREETING"]

    return app

create_app().test_client().get("/").text                         # 'Hello'
create_app({"GREETING": "Moin"}).test_client().get("/").text     # 'Moin'
create_app().config["LIMIT"]                                     # 10

import os

from flask import Flask

class Production:
    DEBUG = False
    RETRIES = 3
    comment = "small letters are left out"

os.environ.update(SHOP_RETRIES="5", SHOP_VERBOSE="false", SHOP_MOTTO="buy now", SHOP_MAIL__HOST="localhost")

app = Flask("configured")
app.config.from_object(Production)
app.config.from_prefixed_env("SHOP")

app.config["RETRIES"]                # 5
app.config["VERBOSE"]                # False
app.config["MOTTO"]                  # 'buy now'
app.config["MAIL"]                   # {'HOST': 'localhost'}
"comment" in app.config              # False
app.config["COMMENT"]                # KeyError: 'COMMENT'

from flask import Blueprint, Flask, url_for

recipes = Blueprint("recipes", "recipes")

@recipes.get("/")
def index():
    return url_for(".index")             # the dot means: in this blueprint

app = Flask("kitchen")
app.register_blueprint(recipes, url_prefix="/recipes")
app.register_blueprint(recipes, url_prefix="/old", name="archive")

client = app.test_client()
client.get("/recipes/").text             # '/recipes/'
client.get("/old/").text                 # '/old/'
sorted(app.view_functions)               # ['archive.index', 'recipes.index', 'static']
app.register_blueprint(recipes, url_prefix="/again")     # AssertionError

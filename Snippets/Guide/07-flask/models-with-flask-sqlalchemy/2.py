from flask import Flask
from flask_sqlalchemy import SQLAlchemy

app = Flask("library")
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)

class Book(db.Model):
    shelf_mark = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String, nullable=False)

@app.get("/books/<int:key>")
def show(key):
    return {"title": db.get_or_404(Book, key).title}

@app.get("/books")
def page():
    result = db.paginate(db.select(Book).order_by(Book.shelf_mark), per_page=2, error_out=False)
    return {"titles": [book.title for book in result], "pages": result.pages, "more": result.has_next}

with app.app_context():
    db.create_all()
    db.session.add_all(Book(title=title) for title in ("Emma", "Ulysses", "Momo"))
    db.session.commit()

client = app.test_client()
client.get("/books/3").json          # {'title': 'Momo'}
client.get("/books/9").status_code   # 404
client.get("/books").json            # {'more': True, 'pages': 2, 'titles': ['Emma', 'Ulysses']}
client.get("/books?page=2").json     # {'more': False, 'pages': 2, 'titles': ['Momo']}

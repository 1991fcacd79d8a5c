from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

class Base(DeclarativeBase):
    pass

db = SQLAlchemy(model_class=Base)

class Ship(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)

app = Flask("harbour")
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

db.session.add(Ship(name="Ariel"))       # RuntimeError

with app.app_context():
    db.create_all()
    db.session.add_all([Ship(name="Ariel"), Ship(name="Bounty")])
    db.session.commit()
    db.session.scalars(db.select(Ship.name).order_by(Ship.name.desc())).all()    # ['Bounty', 'Ariel']
    Ship.__tablename__                                                           # 'ship'
    db.session.add(Ship(name="Ariel"))
    try:
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
    db.session.scalar(db.select(db.func.count(Ship.id)))                         # 2

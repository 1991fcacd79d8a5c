from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship, selectinload

class Base(DeclarativeBase):
    pass

class Shelf(Base):
    __tablename__ = "shelf"
    id: Mapped[int] = mapped_column(primary_key=True)
    jars: Mapped[list["Jar"]] = relationship()

class Jar(Base):
    __tablename__ = "jar"
    id: Mapped[int] = mapped_column(primary_key=True)
    shelf_id: Mapped[int] = mapped_column(ForeignKey("shelf.id"))

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add_all([Shelf(jars=[Jar(), Jar()]) for _ in range(3)])
    session.commit()

queries = []
event.listen(engine, "before_cursor_execute", lambda *details: queries.append(details[2]))

with Session(engine) as session:
    lazy = sum(len(shelf.jars) for shelf in session.scalars(select(Shelf)))
lazy, len(queries)               # (6, 4) — one for the shelves, one for each shelf

queries.clear()
with Session(engine) as session:
    shelves = session.scalars(select(Shelf).options(selectinload(Shelf.jars))).all()
    unloaded = session.get(Jar, 1)
len(queries)                     # 2 — the jar was already there
sum(len(shelf.jars) for shelf in shelves)    # 6

with Session(engine) as session:
    detached = session.get(Shelf, 2)
detached.jars                    # sqlalchemy.orm.exc.DetachedInstanceError

from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship

class Base(DeclarativeBase):
    pass

class Owner(Base):
    __tablename__ = "owner"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    dogs: Mapped[list["Dog"]] = relationship(back_populates="owner")

class Dog(Base):
    __tablename__ = "dog"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    owner_id: Mapped[int] = mapped_column(ForeignKey("owner.id"))
    owner: Mapped[Owner] = relationship(back_populates="dogs")

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    kim = Owner(name="Kim", dogs=[Dog(name="Rex"), Dog(name="Ivy")])
    session.add(kim)
    kim.id                                           # None — nothing has been sent
    session.flush()
    kim.id                                           # 1
    session.get(Owner, 1) is kim                     # True — the identity map
    kim.dogs[0].owner is kim                         # True
    session.commit()
    session.scalars(select(Dog.name).join(Dog.owner).where(Owner.name == "Kim").order_by(Dog.id)).all()  # ['Rex', 'Ivy']

from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.pool import StaticPool

class Base(DeclarativeBase):
    pass

class Note(Base):
    __tablename__ = "note"
    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]

engine = create_async_engine("sqlite+aiosqlite://", poolclass=StaticPool)
sessions = async_sessionmaker(engine, expire_on_commit=False)

@asynccontextmanager
async def lifespan(app):
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    yield
    await engine.dispose()

async def session():
    async with sessions() as session:
        yield session

Db = Annotated[AsyncSession, Depends(session)]
app = FastAPI(lifespan=lifespan)

@app.post("/notes/{text}")
async def add(text: str, db: Db):
    note = Note(text=text)
    db.add(note)
    await db.commit()
    return note.id

@app.get("/notes")
async def everything(db: Db):
    return (await db.scalars(select(Note.text).order_by(Note.id))).all()

with TestClient(app) as client:
    first = client.post("/notes/milk").json()        # 1
    second = client.post("/notes/bread").json()      # 2
    notes = client.get("/notes").json()              # ['milk', 'bread']

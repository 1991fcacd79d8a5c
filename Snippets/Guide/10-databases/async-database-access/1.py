import asyncio
from sqlalchemy import select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

class Base(DeclarativeBase):
    pass

class Reading(Base):
    __tablename__ = "reading"
    id: Mapped[int] = mapped_column(primary_key=True)
    celsius: Mapped[float]

async def main():
    engine = create_async_engine("sqlite+aiosqlite://")
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    make_session = async_sessionmaker(engine, expire_on_commit=False)
    async with make_session() as session:
        session.add_all([Reading(celsius=18.5), Reading(celsius=21.0)])
        await session.commit()
    async with make_session() as session:
        warm = (await session.scalars(select(Reading.celsius).where(Reading.celsius > 20))).all()
    await engine.dispose()
    return warm

asyncio.run(main())              # [21.0]

from sqlalchemy import Column, Integer, MetaData, String, Table, create_engine, func, insert, select

metadata = MetaData()
city = Table("city", metadata, Column("name", String, primary_key=True), Column("people", Integer))
engine = create_engine("sqlite://")
metadata.create_all(engine)

with engine.begin() as connection:
    connection.execute(insert(city), [{"name": "Lund", "people": 94}, {"name": "Umea", "people": 91}])

query = select(city.c.name).where(city.c.people > 92)
print(query)
# Output:
# SELECT city.name
# FROM city
# WHERE city.people > :people_1

with engine.connect() as connection:
    connection.execute(query).scalars().all()                        # ['Lund']
    connection.execute(select(func.sum(city.c.people))).scalar()     # 185
    (city.c.people > 92) is True                                     # False — it is an expression, not an answer

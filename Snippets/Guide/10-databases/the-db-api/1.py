import sqlite3

db = sqlite3.connect(":memory:")
cursor = db.cursor()
cursor.execute("CREATE TABLE plant (name TEXT, height REAL)")
cursor.executemany("INSERT INTO plant VALUES (?, ?)", [("fern", 0.4), ("palm", 2.5), ("moss", 0.1)])
cursor.rowcount                      # 3

cursor.execute("SELECT name FROM plant ORDER BY height DESC")
cursor.fetchone()                    # ('palm',)
cursor.fetchall()                    # [('fern',), ('moss',)]
cursor.fetchone()                    # None
for (name,) in db.execute("SELECT name FROM plant ORDER BY height"):
    print(name)                      # prints: moss, fern, palm

sqlite3.paramstyle                   # 'qmark'
db.execute("SELECT * FROM tree")     # sqlite3.OperationalError: no such table: tree

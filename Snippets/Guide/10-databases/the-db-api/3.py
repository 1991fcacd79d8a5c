import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE loose (n INTEGER)")
db.execute("INSERT INTO loose VALUES ('twelve'), ('12'), (3.0)")
db.execute("SELECT n, typeof(n) FROM loose").fetchall()
# [('twelve', 'text'), (12, 'integer'), (3, 'integer')]

db.execute("CREATE TABLE tight (n INTEGER) STRICT")
db.execute("INSERT INTO tight VALUES ('twelve')")
# sqlite3.IntegrityError: cannot store TEXT value in INTEGER column tight.n

import sqlite3

db = sqlite3.connect(":memory:", isolation_level=None)
db.execute("CREATE TABLE step (n)")
db.execute("BEGIN")
db.execute("INSERT INTO step VALUES (1)")
db.execute("SAVEPOINT careful")
db.execute("INSERT INTO step VALUES (2)")
db.execute("ROLLBACK TO careful")
db.execute("INSERT INTO step VALUES (3)")
db.execute("COMMIT")
[n for n, in db.execute("SELECT n FROM step")]       # [1, 3]

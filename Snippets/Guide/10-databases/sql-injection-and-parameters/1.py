import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("CREATE TABLE member (name, pin); INSERT INTO member VALUES ('eva', '1111'), ('tom', '2222')")

typed = "x' OR '1'='1"
pasted = f"SELECT name FROM member WHERE pin = '{typed}'"
db.execute(pasted).fetchall()                    # [('eva',), ('tom',)] — everybody

safe = "SELECT name FROM member WHERE pin = ?"
db.execute(safe, (typed,)).fetchall()            # []
db.execute(safe, ("2222",)).fetchall()           # [('tom',)]
db.execute(safe, ("2222"))                       # raises sqlite3.ProgrammingError
db.execute("SELECT pin FROM member WHERE name = :who", {"who": "eva"}).fetchone()    # ('1111',)

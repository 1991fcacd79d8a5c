import sqlite3

writer = sqlite3.connect("shop.db")
reader = sqlite3.connect("shop.db")
writer.execute("CREATE TABLE sale (n)")
writer.execute("INSERT INTO sale VALUES (1)")

writer.in_transaction                                # True
reader.execute("SELECT count(*) FROM sale").fetchone()   # (0,)
writer.commit()
reader.execute("SELECT count(*) FROM sale").fetchone()   # (1,)

writer.execute("INSERT INTO sale VALUES (2)")
writer.close()
reader.execute("SELECT count(*) FROM sale").fetchone()   # (1,)
writer.execute("SELECT 1")                           # sqlite3.ProgrammingError: Cannot operate on a closed database.

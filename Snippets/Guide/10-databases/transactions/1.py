import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE purse (owner PRIMARY KEY, coins CHECK (coins >= 0))")
with db:
    db.execute("INSERT INTO purse VALUES ('a', 10), ('b', 0)")

def pay(amount):
    with db:
        db.execute("UPDATE purse SET coins = coins + ? WHERE owner = 'b'", (amount,))
        db.execute("UPDATE purse SET coins = coins - ? WHERE owner = 'a'", (amount,))

pay(4)                                               # OK
pay(100)                                             # sqlite3.IntegrityError: CHECK constraint failed: coins >= 0
db.execute("SELECT * FROM purse").fetchall()         # [('a', 6), ('b', 4)] — b did not keep the 100
db.in_transaction                                    # False

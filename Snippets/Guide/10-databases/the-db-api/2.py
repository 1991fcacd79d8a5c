import sqlite3

db = sqlite3.connect(":memory:")
db.row_factory = sqlite3.Row
row = db.execute("SELECT 7 AS goals, 'Rovers' AS team").fetchone()

row["team"], row["TEAM"], row[0]     # ('Rovers', 'Rovers', 7)
row.keys()                           # ['goals', 'team']
tuple(row)                           # (7, 'Rovers')
row["shirt"]                         # IndexError: No item with that key

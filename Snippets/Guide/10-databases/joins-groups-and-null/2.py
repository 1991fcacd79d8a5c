import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("CREATE TABLE run (who, km); INSERT INTO run VALUES ('Bo', 5), ('Bo', 9), ('Al', 7), ('Al', 1)")

db.execute("SELECT who, sum(km) FROM run GROUP BY who HAVING sum(km) > 10").fetchall()           # [('Bo', 14)]
db.execute("SELECT who, sum(km) FROM run WHERE km > 4 GROUP BY who ORDER BY who").fetchall()     # [('Al', 7), ('Bo', 14)]
db.execute("SELECT km, sum(km) OVER (ORDER BY km) FROM run").fetchall()      # [(1, 1), (5, 6), (7, 13), (9, 22)]

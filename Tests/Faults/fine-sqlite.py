# outcome: ran
import sqlite3
connection = sqlite3.connect("data.db")
connection.execute("create table t (n integer)")
connection.execute("insert into t values (3)")
print(connection.execute("select n from t").fetchall())  # [(3,)]

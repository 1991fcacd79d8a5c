import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("CREATE TABLE person (family, first, phone); CREATE INDEX directory ON person (family, first)")

def uses_index(condition):
    plan = db.execute(f"EXPLAIN QUERY PLAN SELECT phone FROM person WHERE {condition}").fetchone()[3]
    return "directory" in plan

uses_index("family = 'Ito' AND first = 'Aki'")       # True
uses_index("family = 'Ito'")                         # True
uses_index("first = 'Aki'")                          # False
uses_index("first = 'Aki' AND family = 'Ito'")       # True — the order in the query is of no account

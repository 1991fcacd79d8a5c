import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("CREATE TABLE song (title, plays); INSERT INTO song VALUES ('B', 2), ('A', 9)")

def songs(order_by):
    if order_by not in {"title", "plays"}:
        raise ValueError(f"cannot order by {order_by!r}")
    return [title for title, in db.execute(f"SELECT title FROM song ORDER BY {order_by}")]

songs("title")                       # ['A', 'B']
songs("plays; DROP TABLE song")      # ValueError: cannot order by 'plays; DROP TABLE song'
[t for t, in db.execute("SELECT title FROM song ORDER BY ?", ("title",))]    # ['B', 'A'] — sorted by a constant

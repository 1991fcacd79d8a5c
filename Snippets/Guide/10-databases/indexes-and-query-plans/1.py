import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE book (id INTEGER PRIMARY KEY, isbn TEXT, title TEXT)")

def plan(query):
    return [row[3] for row in db.execute("EXPLAIN QUERY PLAN " + query)]

plan("SELECT * FROM book WHERE isbn = '42'")         # ['SCAN book']
db.execute("CREATE INDEX by_isbn ON book (isbn)")
plan("SELECT * FROM book WHERE isbn = '42'")         # ['SEARCH book USING INDEX by_isbn (isbn=?)']
plan("SELECT * FROM book WHERE lower(isbn) = '42'")  # ['SCAN book']
plan("SELECT * FROM book WHERE isbn LIKE '%42'")     # ['SCAN book']
plan("SELECT isbn FROM book WHERE isbn = '42'")      # ['SEARCH book USING COVERING INDEX by_isbn (isbn=?)']
plan("SELECT * FROM book WHERE id = 3")              # ['SEARCH book USING INTEGER PRIMARY KEY (rowid=?)']

import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("""
    CREATE TABLE artist (id, name);
    CREATE TABLE album (artist_id, year);
    INSERT INTO artist VALUES (1, 'Nina'), (2, 'Omar');
    INSERT INTO album VALUES (1, 1999), (1, NULL);
""")

def ask(query):
    return db.execute(query).fetchall()

ask("SELECT name, year FROM artist JOIN album ON artist_id = id ORDER BY year")
# [('Nina', None), ('Nina', 1999)]
ask("SELECT name, count(artist_id) FROM artist LEFT JOIN album ON artist_id = id GROUP BY id")
# [('Nina', 2), ('Omar', 0)]
ask("SELECT year FROM album WHERE year = NULL")      # []
ask("SELECT year FROM album WHERE year IS NULL")     # [(None,)]
ask("SELECT count(*), count(year) FROM album")       # [(2, 1)] — count(column) skips NULL
ask("SELECT NULL = NULL, 1 IN (2, NULL), 1 NOT IN (2, NULL)")    # [(None, None, None)]

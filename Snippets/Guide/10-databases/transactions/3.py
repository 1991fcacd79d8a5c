import sqlite3

hasattr(sqlite3.Connection, "autocommit")
# Python 3.11: False
# Python 3.12+: True
sqlite3.connect(":memory:").isolation_level          # '' — the old way: BEGIN before a change

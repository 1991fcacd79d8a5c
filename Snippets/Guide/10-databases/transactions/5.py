import sqlite3

first = sqlite3.connect("lock.db", isolation_level=None)
second = sqlite3.connect("lock.db", isolation_level=None, timeout=0.05)
first.execute("CREATE TABLE t (n)")

first.execute("BEGIN IMMEDIATE")
second.execute("BEGIN IMMEDIATE")                    # sqlite3.OperationalError: database is locked
first.execute("COMMIT")
second.execute("BEGIN IMMEDIATE")
second.in_transaction                                # True

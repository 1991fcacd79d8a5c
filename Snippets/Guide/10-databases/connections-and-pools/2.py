import sqlite3
import threading

db = sqlite3.connect(":memory:")
errors = []

def query():
    try:
        db.execute("SELECT 1")
    except sqlite3.ProgrammingError as error:
        errors.append(str(error).split(".")[0])

thread = threading.Thread(target=query)
thread.start()
thread.join()
errors       # ['SQLite objects created in a thread can only be used in that same thread']

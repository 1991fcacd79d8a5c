import queue
import sqlite3
from contextlib import contextmanager

class Pool:
    def __init__(self, size):
        self.free = queue.Queue()
        for _ in range(size):
            self.free.put(sqlite3.connect(":memory:", check_same_thread=False))

    @contextmanager
    def connection(self, patience=0.05):
        db = self.free.get(timeout=patience)
        try:
            yield db
        finally:
            db.rollback()
            self.free.put(db)

pool = Pool(1)
with pool.connection() as db:
    db.execute("SELECT 6 * 7").fetchone()            # (42,)
    pool.free.qsize()                                # 0
    pool.free.get(timeout=0.01)                      # queue.Empty
pool.free.qsize()                                    # 1 — given back all the same

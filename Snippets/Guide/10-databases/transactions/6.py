import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("CREATE TABLE doc (id, text, version); INSERT INTO doc VALUES (1, 'draft', 1)")

def save(text, read_version):
    changed = db.execute(
        "UPDATE doc SET text = ?, version = version + 1 WHERE id = 1 AND version = ?", (text, read_version)
    ).rowcount
    return "saved" if changed else "somebody was faster"

save("by Ann", 1)                    # 'saved'
save("by Bob", 1)                    # 'somebody was faster'
db.execute("SELECT text, version FROM doc").fetchone()   # ('by Ann', 2)

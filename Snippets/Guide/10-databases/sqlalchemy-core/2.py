from sqlalchemy import create_engine, text
from sqlalchemy.pool import StaticPool

engine = create_engine("sqlite://", poolclass=StaticPool)
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE note (body)"))

with engine.connect() as connection:
    connection.execute(text("INSERT INTO note VALUES (:body)"), {"body": "lost"})

with engine.begin() as connection:
    connection.execute(text("INSERT INTO note VALUES (:body)"), {"body": "kept"})

with engine.connect() as connection:
    connection.execute(text("SELECT body FROM note")).all()      # [('kept',)]
    connection.execute("SELECT 1")       # sqlalchemy.exc.ObjectNotExecutableError: Not an executable object: 'SELECT 1'

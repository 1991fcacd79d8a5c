import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models, reset_queries

class Library(AppConfig):
    name, label, path = "__main__", "library", "."

settings.configure(
    DEBUG=True,      # keeps a list of the queries
    INSTALLED_APPS=["__main__.Library"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

class Book(models.Model):
    title = models.CharField(max_length=80)
    year = models.IntegerField()

with connection.schema_editor() as editor:
    editor.create_model(Book)

Book.objects.bulk_create([Book(title="Emma", year=1815), Book(title="Momo", year=1973), Book(title="It", year=1986)])
reset_queries()

recent = Book.objects.filter(year__gt=1900).order_by("year")
len(connection.queries)                          # 0 — nothing was sent yet
[book.title for book in recent]                  # ['Momo', 'It']
len(recent)                                      # 2
len(connection.queries)                          # 1 — the rows were remembered
recent.filter(title__startswith="M").count()     # 1
len(connection.queries)                          # 2
recent[0] is recent[0]                           # True — from the remembered rows
Book.objects.order_by("year")[0] is Book.objects.order_by("year")[0]     # False

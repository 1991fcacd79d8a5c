import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models, reset_queries

class Library(AppConfig):
    name, label, path = "__main__", "library", "."

settings.configure(
    DEBUG=True,
    INSTALLED_APPS=["__main__.Library"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

class Author(models.Model):
    name = models.CharField(max_length=40)

class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="books")

with connection.schema_editor() as editor:
    for model in (Author, Book):
        editor.create_model(model)

for name in ("A", "B", "C"):
    author = Author.objects.create(name=name)
    Book.objects.bulk_create([Book(author=author), Book(author=author)])

def queries(work):
    reset_queries()
    work()
    return len(connection.queries)

queries(lambda: [book.author.name for book in Book.objects.all()])                           # 7
queries(lambda: [book.author.name for book in Book.objects.select_related("author")])        # 1
queries(lambda: [len(author.books.all()) for author in Author.objects.all()])                # 4
queries(lambda: [len(a.books.all()) for a in Author.objects.prefetch_related("books")])      # 2
queries(lambda: [a.books.filter(pk=1).count() for a in Author.objects.prefetch_related("books")])    # 5 — a filter asks anew
queries(lambda: [book.author_id for book in Book.objects.all()])                             # 1 — the key is in the row already

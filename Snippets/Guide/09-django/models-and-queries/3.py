import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models

class Library(AppConfig):
    name, label, path = "__main__", "library", "."

settings.configure(
    INSTALLED_APPS=["__main__.Library"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

class Author(models.Model):
    name = models.CharField(max_length=40)

class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="books")
    title = models.CharField(max_length=80)

with connection.schema_editor() as editor:
    for model in (Author, Book):
        editor.create_model(model)

ursula = Author.objects.create(name="Ursula")
ursula.books.create(title="Tales")
ursula.books.create(title="Talks")

Book.objects.filter(author__name="Ursula").count()                       # 2
Author.objects.filter(books__title__startswith="Tal").count()            # 2 — one author, twice
Author.objects.filter(books__title__startswith="Tal").distinct().count() # 1
list(Author.objects.values_list("name", "books__title").order_by("books__title"))    # [('Ursula', 'Tales'), ('Ursula', 'Talks')]
ursula.delete()                                                          # (3, {'library.Book': 2, 'library.Author': 1})
Author.objects.filter(book="x")                                          # FieldError: Cannot resolve keyword 'book' into field. Choices are: books, id, name

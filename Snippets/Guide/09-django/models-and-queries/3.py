import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models

class Concerts(AppConfig):
    name, label, path = "__main__", "concerts", "."

settings.configure(
    INSTALLED_APPS=["__main__.Concerts"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

class Composer(models.Model):
    name = models.CharField(max_length=40)

class Piece(models.Model):
    composer = models.ForeignKey(Composer, on_delete=models.CASCADE, related_name="pieces")
    title = models.CharField(max_length=80)

with connection.schema_editor() as editor:
    for model in (Composer, Piece):
        editor.create_model(model)

clara = Composer.objects.create(name="Clara")
clara.pieces.create(title="Scherzo")
clara.pieces.create(title="Scherzino")

Piece.objects.filter(composer__name="Clara").count()                 # 2
Composer.objects.filter(pieces__title__startswith="Scherz").count()  # 2 — one composer, twice
Composer.objects.filter(pieces__title__startswith="Scherz").distinct().count()  # 1
list(Composer.objects.values_list("name", "pieces__title").order_by("pieces__title"))  # [('Clara', 'Scherzino'), ('Clara', 'Scherzo')]
clara.delete()                                                       # (3, {'concerts.Piece': 2, 'concerts.Composer': 1})
Composer.objects.filter(piece="x")                                   # FieldError: Cannot resolve keyword 'piece' into field. Choices are: id, name, pieces

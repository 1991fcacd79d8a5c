import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models, reset_queries

class Concerts(AppConfig):
    name, label, path = "__main__", "concerts", "."

settings.configure(
    DEBUG=True,
    INSTALLED_APPS=["__main__.Concerts"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

class Composer(models.Model):
    name = models.CharField(max_length=40)

class Piece(models.Model):
    composer = models.ForeignKey(Composer, on_delete=models.CASCADE, related_name="pieces")

with connection.schema_editor() as editor:
    for model in (Composer, Piece):
        editor.create_model(model)

for name in ("A", "B", "C"):
    composer = Composer.objects.create(name=name)
    Piece.objects.bulk_create([Piece(composer=composer), Piece(composer=composer)])

def queries(work):
    reset_queries()
    work()
    return len(connection.queries)

queries(lambda: [piece.composer.name for piece in Piece.objects.all()])  # 7
queries(lambda: [piece.composer.name for piece in Piece.objects.select_related("composer")])  # 1
queries(lambda: [len(composer.pieces.all()) for composer in Composer.objects.all()])  # 4
queries(lambda: [len(a.pieces.all()) for a in Composer.objects.prefetch_related("pieces")])  # 2
queries(lambda: [a.pieces.filter(pk=1).count() for a in Composer.objects.prefetch_related("pieces")])  # 5 — a filter asks anew
queries(lambda: [piece.composer_id for piece in Piece.objects.all()])    # 1 — the key is in the row already

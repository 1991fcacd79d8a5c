import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models, transaction

class Bank(AppConfig):
    name, label, path = "__main__", "bank", "."

settings.configure(
    INSTALLED_APPS=["__main__.Bank"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

class Purse(models.Model):
    coins = models.PositiveIntegerField()

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(coins__lte=100), name="not_too_rich")]

with connection.schema_editor() as editor:
    editor.create_model(Purse)

purse = Purse.objects.create(coins=10)
with transaction.atomic():
    locked = Purse.objects.select_for_update().get(pk=purse.pk)
    locked.coins += 5
    locked.save(update_fields=["coins"])

Purse.objects.get().coins                    # 15
connection.features.has_select_for_update    # False — on SQLite
Purse.objects.create(coins=101)              # IntegrityError: CHECK constraint failed: not_too_rich
Purse.objects.filter(coins=15, pk=1).update(coins=20)    # 1 — a lock-free way: says whether it found what it expected
Purse.objects.filter(coins=15, pk=1).update(coins=20)    # 0

import django
from django.apps import AppConfig
from django.conf import settings
from django.db import IntegrityError, connection, models, transaction

class Bank(AppConfig):
    name, label, path = "__main__", "bank", "."

settings.configure(
    INSTALLED_APPS=["__main__.Bank"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

class Entry(models.Model):
    text = models.CharField(max_length=20, unique=True)

with connection.schema_editor() as editor:
    editor.create_model(Entry)

done = []
with transaction.atomic():
    Entry.objects.create(text="rent")
    transaction.on_commit(lambda: done.append("mail sent"))
    try:
        with transaction.atomic():
            Entry.objects.create(text="food")
            Entry.objects.create(text="rent")
    except IntegrityError:
        done.append("inner block undone")

done                                                     # ['inner block undone', 'mail sent']
list(Entry.objects.values_list("text", flat=True))       # ['rent'] — food went with the inner block

def swallow():
    with transaction.atomic():
        try:
            Entry.objects.create(text="rent")
        except IntegrityError:
            pass
        return Entry.objects.count()

swallow()        # TransactionManagementError: An error occurred in the current transaction...

import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models
from django.db.models.signals import post_save
from django.dispatch import receiver

class Garden(AppConfig):
    name, label, path = "__main__", "garden", "."

settings.configure(
    INSTALLED_APPS=["__main__.Garden"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

class Plant(models.Model):
    name = models.CharField(max_length=20)

with connection.schema_editor() as editor:
    editor.create_model(Plant)

heard = []

@receiver(post_save, sender=Plant)
def note(sender, instance, created, **details):
    heard.append((instance.name, "new" if created else "changed"))

fern = Plant.objects.create(name="fern")
fern.save()
heard                                        # [('fern', 'new'), ('fern', 'changed')]

Plant.objects.bulk_create([Plant(name="moss")])
Plant.objects.update(name="palm")            # 2
len(heard)                                   # 2 — neither of the two sent a signal
post_save.disconnect(note, sender=Plant)     # True

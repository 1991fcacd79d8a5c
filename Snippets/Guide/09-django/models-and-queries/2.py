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

class Member(models.Model):
    name = models.CharField(max_length=40)
    email = models.EmailField(unique=True, max_length=90)

with connection.schema_editor() as editor:
    editor.create_model(Member)

Member.objects.create(name="Ada", email="ada@example.org")
Member.objects.create(name="Ada", email="a.b@example.org")

Member.objects.get(email="ada@example.org").pk   # 1
Member.objects.get(name="Bob")                   # Member.DoesNotExist: Member matching query does not exist.
Member.objects.get(name="Ada")                   # Member.MultipleObjectsReturned: get() returned more than one Member -- it returned 2!
Member.objects.filter(name="Bob").first()        # None
Member.objects.get_or_create(email="ada@example.org", defaults={"name": "X"})[1]     # False — it was there
Member(name="C", email="not an address").full_clean()    # ValidationError
Member.objects.create(name="C", email="not an address").pk   # 3 — saving does not validate
Member.objects.create(name="D", email="ada@example.org")     # IntegrityError: UNIQUE constraint failed: library_member.email

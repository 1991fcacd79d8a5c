import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, migrations, models
from django.db.migrations.state import ProjectState

class Zoo(AppConfig):
    name, label, path = "__main__", "zoo", "."

settings.configure(
    INSTALLED_APPS=["__main__.Zoo"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

seen = []

def name_all(apps, schema_editor):
    Animal = apps.get_model("zoo", "Animal")
    seen.append(Animal.__module__)
    Animal.objects.filter(name="").update(name="unnamed")

class Step(migrations.Migration):
    operations = [
        migrations.CreateModel(
            "Animal", [("id", models.AutoField(primary_key=True)), ("name", models.CharField(max_length=9))]
        ),
        migrations.RunSQL("INSERT INTO zoo_animal (name) VALUES ('')"),
        migrations.RunPython(name_all, reverse_code=migrations.RunPython.noop),
    ]

with connection.schema_editor() as editor:
    state = Step("0001", "zoo").apply(ProjectState(), editor)

Animal = state.apps.get_model("zoo", "Animal")
Animal.objects.get().name            # 'unnamed'
seen                                 # ['__fake__'] — not the module where a model of yours would live

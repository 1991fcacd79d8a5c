import sys
from io import StringIO
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command

sys.path.insert(0, ".")
app = Path("pets")
app.mkdir()
(app / "__init__.py").touch()
(app / "models.py").write_text("""
from django.db import models

class Pet(models.Model):
    name = models.CharField(max_length=30)
""")

settings.configure(
    INSTALLED_APPS=["pets"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()
call_command("makemigrations", "pets", verbosity=0)

sorted(path.name for path in app.glob("migrations/0*.py"))       # ['0001_initial.py']
out = StringIO()
call_command("showmigrations", "pets", stdout=out, no_color=True)
out.getvalue().split()                                           # ['pets', '[', ']', '0001_initial']

from pets.models import Pet
Pet.objects.create(name="Rex")       # OperationalError: no such table: pets_pet
call_command("migrate", verbosity=0)
Pet.objects.create(name="Rex").pk    # 1
call_command("makemigrations", "pets", check_changes=True, verbosity=0)      # None — no changes

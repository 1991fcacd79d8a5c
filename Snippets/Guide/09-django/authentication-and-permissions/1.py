import django
from django.conf import settings
from django.core.management import call_command

settings.configure(
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],      # quick, for tests only
)
django.setup()
call_command("migrate", verbosity=0)

from django.contrib.auth import authenticate
from django.contrib.auth.models import AnonymousUser, Permission, User

eva = User.objects.create_user("eva", password="blue door")
eva.password.split("$")[0]                               # 'md5'
authenticate(username="eva", password="blue door") == eva    # True
authenticate(username="eva", password="red door")        # None

User.objects.create(username="tom", password="plain text")
authenticate(username="tom", password="plain text")      # None — create() does not hash

eva.has_perm("auth.add_user")                            # False
eva.user_permissions.add(Permission.objects.get(codename="add_user"))
eva.has_perm("auth.add_user")                            # False — remembered from before
User.objects.get(username="eva").has_perm("auth.add_user")   # True
AnonymousUser().is_authenticated                         # False

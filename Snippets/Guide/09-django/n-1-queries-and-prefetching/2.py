import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models, reset_queries

class Blog(AppConfig):
    name, label, path = "__main__", "blog", "."

settings.configure(
    DEBUG=True,
    INSTALLED_APPS=["__main__.Blog"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

class Post(models.Model):
    title = models.CharField(max_length=40)
    text = models.TextField()

with connection.schema_editor() as editor:
    editor.create_model(Post)

Post.objects.bulk_create([Post(title=f"day {n}", text="long") for n in range(3)])
reset_queries()

posts = list(Post.objects.only("title"))
[post.title for post in posts]           # ['day 0', 'day 1', 'day 2']
len(connection.queries)                  # 1
[post.text for post in posts]            # ['long', 'long', 'long']
len(connection.queries)                  # 4
posts[0].get_deferred_fields()           # set()
Post.objects.exists()                    # True
"LIMIT 1" in connection.queries[-1]["sql"]   # True — exists() does not read the table

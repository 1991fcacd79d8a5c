import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models
from django.db.models import Avg, Count, Max, Sum

class Band(AppConfig):
    name, label, path = "__main__", "music", "."

settings.configure(
    INSTALLED_APPS=["__main__.Band"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

class Artist(models.Model):
    name = models.CharField(max_length=20)

class Song(models.Model):
    artist = models.ForeignKey(Artist, models.CASCADE)
    seconds = models.IntegerField()

class Concert(models.Model):
    artist = models.ForeignKey(Artist, models.CASCADE)

with connection.schema_editor() as editor:
    for model in (Artist, Song, Concert):
        editor.create_model(model)

nina, omar = (Artist.objects.create(name=name) for name in ("Nina", "Omar"))
for seconds in (100, 200):
    Song.objects.create(artist=nina, seconds=seconds)
for _ in range(3):
    Concert.objects.create(artist=nina)

Song.objects.aggregate(Avg("seconds"), longest=Max("seconds"))       # {'longest': 200, 'seconds__avg': 150.0}
Song.objects.filter(seconds__gt=999).aggregate(total=Sum("seconds")) # {'total': None} — the sum of nothing
artists = Artist.objects.annotate(songs=Count("song")).order_by("name")
[(artist.name, artist.songs) for artist in artists]                  # [('Nina', 2), ('Omar', 0)]

both = Artist.objects.annotate(songs=Count("song"), concerts=Count("concert")).get(name="Nina")
(both.songs, both.concerts)                                          # (6, 6) — two times three, twice
exact = Artist.objects.annotate(
    songs=Count("song", distinct=True), concerts=Count("concert", distinct=True)
).get(name="Nina")
(exact.songs, exact.concerts)                                        # (2, 3)

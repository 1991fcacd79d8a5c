import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models
from django.db.models import F, Q

class Shop(AppConfig):
    name, label, path = "__main__", "shop", "."

settings.configure(
    INSTALLED_APPS=["__main__.Shop"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

class Product(models.Model):
    name = models.CharField(max_length=20)
    price = models.IntegerField()
    stock = models.IntegerField(null=True)

with connection.schema_editor() as editor:
    editor.create_model(Product)

for row in [("lamp", 30, 2), ("bulb", 4, 100), ("plug", 4, None)]:
    Product.objects.create(name=row[0], price=row[1], stock=row[2])

Product.objects.filter(stock__gt=F("price")).values_list("name", flat=True)      # <QuerySet ['bulb']>
Product.objects.filter(Q(price__gt=20) | Q(stock__isnull=True)).count()          # 2
Product.objects.exclude(stock__gt=50).count()            # 2 — SQL's NULL is taken care of
Product.objects.filter(name="lamp").update(stock=F("stock") - 1)     # 1

lamp = Product.objects.get(name="lamp")
lamp.stock = F("stock") - 1
lamp.save()
lamp.refresh_from_db()
lamp.stock                                               # 0
Product.objects.order_by(F("stock").desc(nulls_last=True)).first().name          # 'bulb'

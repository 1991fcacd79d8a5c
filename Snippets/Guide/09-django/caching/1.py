import django
from django.conf import settings
from django.core.cache import cache

settings.configure(CACHES={"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}})
django.setup()

cache.set("rate", 1.08, timeout=60)
cache.get("rate")                        # 1.08
cache.get("missing")                     # None
cache.get("missing", "a default")        # 'a default'
cache.add("rate", 2.0)                   # False — add() does not overwrite
cache.set("short", 1, timeout=0)
cache.get("short")                       # None — a timeout of 0 means: do not keep
cache.set("none", None)
cache.get("none", "a default")           # None — it was stored
cache.set("hits", 5)
cache.incr("hits")                       # 6
cache.incr("unset")                      # ValueError: Key ':1:unset' not found

calls = []
def compute():
    calls.append(1)
    return "expensive"
cache.get_or_set("page", compute)        # 'expensive'
cache.get_or_set("page", compute)        # 'expensive'
len(calls)                               # 1

basket = ["fig"]
cache.set("basket", basket)
basket.append("plum")
cache.get("basket")                      # ['fig'] — a copy was stored

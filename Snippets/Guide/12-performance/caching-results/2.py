import weakref
from functools import cache, cached_property

class Leaky:
    @cache
    def size(self):
        return 3

class Tidy:
    @cached_property
    def size(self):
        return 3

leaky, tidy = Leaky(), Tidy()
leaky.size(), tidy.size                  # (3, 3)
watch_leaky, watch_tidy = weakref.ref(leaky), weakref.ref(tidy)
del leaky, tidy

watch_leaky() is None                    # False — the cache holds it
watch_tidy() is None                     # True

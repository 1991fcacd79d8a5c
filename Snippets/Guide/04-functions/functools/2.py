from functools import lru_cache

@lru_cache(maxsize=2)
def price(item, count=1):
    print("looking up", item)
    return len(item) * count

price("pen")                     # prints "looking up pen"
price("pen")                     # 3
price("pen", 1)                  # prints "looking up pen"
price.cache_info()               # CacheInfo(hits=1, misses=2, maxsize=2, currsize=2)
price(["pen"])                   # TypeError: unhashable type: 'list'
price.cache_clear()
price.cache_info().currsize      # 0

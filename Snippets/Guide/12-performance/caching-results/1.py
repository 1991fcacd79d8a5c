from functools import cache

calls = 0

def plain(n):
    global calls
    calls += 1
    return n if n < 2 else plain(n - 1) + plain(n - 2)

@cache
def remembered(n):
    return n if n < 2 else remembered(n - 1) + remembered(n - 2)

plain(20)                                # 6765
calls                                    # 21891
remembered(20)                           # 6765
remembered.cache_info().misses           # 21
remembered(100)                          # 354224848179261915075

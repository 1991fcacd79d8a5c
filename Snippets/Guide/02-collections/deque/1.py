from collections import deque

recent = deque(maxlen=3)
for page in ("home", "news", "shop", "cart"):
    recent.append(page)

recent                           # deque(['news', 'shop', 'cart'], maxlen=3)
recent.appendleft("help")        # deque(['help', 'news', 'shop'], maxlen=3)
recent.rotate(1)                 # deque(['shop', 'help', 'news'], maxlen=3)
recent.popleft()                 # 'shop'
recent[0]                        # 'help'
for page in recent:
    print(page)                  # prints: help, news
recent[0:1]                      # TypeError: sequence index must be integer, not 'slice'

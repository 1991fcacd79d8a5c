pages = ["cover", "index"]
walk = iter(pages)

next(walk)                   # 'cover'
next(walk)                   # 'index'
next(walk)                   # StopIteration
next(walk, "the end")        # 'the end'
iter(walk) is walk           # True
iter(pages) is iter(pages)   # False — every walk through a list is a new one

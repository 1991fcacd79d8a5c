def pairs(items):
    source = iter(items)
    while True:
        yield next(source), next(source)

list(pairs("abc"))                   # RuntimeError: generator raised StopIteration

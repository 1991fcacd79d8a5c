from contextlib import contextmanager

@contextmanager
def quiet():
    yield

manager = quiet()
with manager:
    pass
with manager:
    pass
# AttributeError

@quiet()
def task():
    return "done"

task(), task()                       # ('done', 'done')

# outcome: crashed or raised or ran or exited
def f():
    return 1
f.__code__ = f.__code__.replace(co_code=b'\xff' * 64)
f()

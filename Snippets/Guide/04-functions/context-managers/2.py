from contextlib import contextmanager

calls = []

@contextmanager
def careless(name):
    calls.append(f"open {name}")
    yield name
    calls.append(f"close {name}")

@contextmanager
def careful(name):
    calls.append(f"open {name}")
    try:
        yield name
    finally:
        calls.append(f"close {name}")

with careless("door"):
    1 / 0                            # ZeroDivisionError: division by zero

with careful("safe"):
    1 / 0                            # ZeroDivisionError: division by zero

calls                                # ['open door', 'open safe', 'close safe']

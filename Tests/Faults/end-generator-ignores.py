# outcome: ran
def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            pass
value = stubborn()
next(value)

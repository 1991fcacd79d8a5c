import functools

def repeat(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            return [function(*args) for _ in range(times)]
        return wrapper
    return decorate

@repeat(3)
def knock(where):
    return f"knock on {where}"

knock("wood")                # ['knock on wood', 'knock on wood', 'knock on wood']

@repeat
def forgotten(): ...
forgotten()                  # TypeError: repeat.<locals>.decorate() missing 1 required positional argument: 'function'

import functools

def bare(function):
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    return wrapper

def polite(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    return wrapper

@bare
def add(a, b): "Add two numbers."

@polite
def subtract(a, b): "Subtract b from a."

add.__name__                 # => 'wrapper'
add.__doc__                  # => None
subtract.__name__            # => 'subtract'
subtract.__doc__             # => 'Subtract b from a.'
subtract.__wrapped__.__code__.co_varnames    # => ('a', 'b')

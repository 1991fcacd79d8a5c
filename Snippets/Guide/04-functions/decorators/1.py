registered = []

def register(function):
    registered.append(function.__name__)
    return function

@register
def pay(): ...

@register
def ship(): ...

registered                   # ['pay', 'ship'] — nobody has called them

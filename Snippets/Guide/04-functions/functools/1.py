from functools import partial

def volume(length, width, height=1):
    return length * width * height

slab = partial(volume, 2, height=3)
slab(5)                          # 30
slab(5, height=10)               # 100
slab.func.__name__, slab.args, slab.keywords     # ('volume', (2,), {'height': 3})
int_from_binary = partial(int, base=2)
int_from_binary("1010")          # 10
slab()                           # TypeError: volume() missing 1 required positional argument: 'width'

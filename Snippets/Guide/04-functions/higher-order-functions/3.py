import math
from functools import reduce

def compose(*functions):
    return reduce(lambda f, g: lambda x: f(g(x)), functions)

clean = compose(str.title, str.strip, lambda s: s.replace("_", " "))
clean("  tea_house ")            # 'Tea House'
compose(math.sqrt, abs)(-2)      # 1.414
compose(len)("abc")              # 3
compose()                        # TypeError: reduce() of empty iterable with no initial value

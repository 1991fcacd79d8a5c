from functools import reduce
from operator import add, mul

reduce(mul, [1, 2, 3, 4])            # 24
reduce(add, ["a", "b"], ">")         # '>ab'
reduce(add, [], 0)                   # 0
reduce(add, [])                      # TypeError: reduce() of empty iterable with no initial value
reduce(lambda a, b: f"({a}+{b})", "xyz")     # '((x+y)+z)'

import sys

class Loose:
    def __init__(self):
        self.x, self.y = 1, 2

class Tight:
    __slots__ = ("x", "y")
    def __init__(self):
        self.x, self.y = 1, 2

sys.getsizeof(Tight())           # ~48 bytes
sys.getsizeof(Loose()) + sys.getsizeof(vars(Loose())) > 2 * sys.getsizeof(Tight())     # True
Tight().z = 3                    # raises AttributeError
vars(Tight())                    # TypeError: vars() argument must have __dict__ attribute

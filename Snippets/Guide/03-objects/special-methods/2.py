class Metres:
    def __init__(self, n):
        self.n = n
    def __repr__(self):
        return f"{self.n} m"
    def __add__(self, other):
        if isinstance(other, Metres):
            return Metres(self.n + other.n)
        return NotImplemented
    def __rmul__(self, factor):
        return Metres(factor * self.n)
    def __eq__(self, other):
        return isinstance(other, Metres) and self.n == other.n

Metres(2) + Metres(3)            # 5 m
3 * Metres(2)                    # 6 m
Metres(2) * 3                    # TypeError: unsupported operand type(s) for *: 'Metres' and 'int'
Metres(2) + 1                    # raises TypeError
Metres(2) != Metres(3)           # True — != is derived from __eq__
sum([Metres(1)], Metres(0))      # 1 m
sum([Metres(1)])                 # TypeError: unsupported operand type(s) for +: 'int' and 'Metres'

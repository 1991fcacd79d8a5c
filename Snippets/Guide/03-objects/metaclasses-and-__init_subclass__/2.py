class Once(type):
    _made = {}
    def __call__(cls, *args):
        if cls not in cls._made:
            cls._made[cls] = super().__call__(*args)
        return cls._made[cls]

class Clock(metaclass=Once):
    def __init__(self, zone):
        self.zone = zone

Clock("UTC") is Clock("CET")     # True
Clock("CET").zone                # 'UTC' (the first call counts)
type(Clock).__name__             # 'Once'

class Other(type): pass
class Clash(Clock, metaclass=Other): pass
# TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases

# outcome: raised
class Meta(type):
    def __new__(cls, *arguments):
        raise RuntimeError('no class')
class Odd(metaclass=Meta):
    pass

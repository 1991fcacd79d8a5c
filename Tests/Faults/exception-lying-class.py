# outcome: raised
class Liar(type):
    def __instancecheck__(cls, instance):
        return True
    @property
    def __name__(cls):
        raise RuntimeError
    def __getattribute__(cls, name):
        raise RuntimeError(name)
class Odd(Exception, metaclass=Liar):
    pass
raise Odd("text")

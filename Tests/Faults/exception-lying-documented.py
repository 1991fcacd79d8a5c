# outcome: ran; contradicted
class Meta(type):
    def __subclasscheck__(cls, other):
        return True
    def __instancecheck__(cls, other):
        return True
class Odd(Exception, metaclass=Meta):
    pass
def lie():
    raise Odd
lie()  # KeyError

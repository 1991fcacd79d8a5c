class Base:
    __slots__ = ("a",)

class Child(Base):
    pass

child = Child()
child.anything = 1               # OK
vars(child)                      # {'anything': 1}
child.a = 2
vars(child)                      # {'anything': 1} — a has its own place
type(Base.a).__name__            # 'member_descriptor'

class Broken:
    __slots__ = ("size",)
    size = 10
# ValueError: 'size' in __slots__ conflicts with class variable

from typing import Generic, TypeVar, get_args

T = TypeVar("T")

class Drawer(Generic[T]):
    def __init__(self, *things: T):
        self.things = list(things)
    def add(self, thing: T) -> "Drawer[T]":
        self.things.append(thing)
        return self

drawer = Drawer[int](1, 2)
drawer.add("not an int")         # OK
drawer.things                    # [1, 2, 'not an int']
type(drawer)                     # <class '__main__.Drawer'>
get_args(Drawer[int])            # (<class 'int'>,)
isinstance(drawer, Drawer[int])  # TypeError: Subscripted generics cannot be used with class and instance checks

from typing import Generic, TypeVar, get_args

T = TypeVar("T")

class Stack(Generic[T]):
    def __init__(self):
        self.items: list[T] = []
    def push(self, item: T) -> None:
        self.items.append(item)

stack = Stack[int]()
stack.push("not an int")         # OK
stack.items                      # ['not an int']
type(stack)                      # <class '__main__.Stack'>
get_args(Stack[int])             # (<class 'int'>,)
isinstance(stack, Stack[int])    # TypeError: Subscripted generics cannot be used with class and instance checks

from functools import singledispatch

@singledispatch
def show(value):
    return "something"

@show.register
def _(value: int):
    return f"number {value}"

@show.register(list)
def _(value):
    return f"{len(value)} items"

show(3.5)                        # 'something'
show([1, 2])                     # '2 items'
show(True)                       # 'number True' — bool is a subclass of int
show(value=3)                    # TypeError: show requires at least 1 positional argument
show.dispatch(int) is show.dispatch(bool)    # True

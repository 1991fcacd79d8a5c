from contextlib import ExitStack, contextmanager

@contextmanager
def lane(number):
    print("enter", number)
    yield number
    print("leave", number)

with ExitStack() as stack:
    lanes = [stack.enter_context(lane(n)) for n in range(2)]
    stack.callback(print, "callback, last in")
    print("using", lanes)
# Output:
# enter 0
# enter 1
# using [0, 1]
# callback, last in
# leave 1
# leave 0

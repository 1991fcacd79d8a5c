import timeit
from collections import deque

long_list = list(range(200_000))
long_deque = deque(long_list)
front_of_list = min(timeit.repeat(lambda: long_list.pop(0), number=100, repeat=3))
front_of_deque = min(timeit.repeat(long_deque.popleft, number=100, repeat=3))

front_of_list > 5 * front_of_deque       # True
len(long_list) == len(long_deque)        # True

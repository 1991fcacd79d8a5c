import itertools

squares = map(lambda n: n * n, [1, 2, 3])        # 1, 4, 9
map(str, itertools.count(8))                     # '8', '9', '10', ...
filter(str.isalpha, itertools.cycle("a-b"))      # 'a', 'b', 'a', ...
list(map(max, [1, 8], [5, 2]))                   # [5, 8] — several iterables, several arguments
list(filter(None, [0, "a", "", 5]))              # ['a', 5] — None keeps what is true
list(map(str.upper, "ab"))                       # ['A', 'B']
list(squares)                                    # [1, 4, 9]
list(squares)                                    # []

first, second = "ab"             # first='a', second='b'
first, second = second, first    # first='b', second='a'
head, *middle, tail = range(5)   # head=0, middle=[1, 2, 3], tail=4
*rest, only = ["x"]              # rest=[], only='x'
one, two = (1, 2, 3)             # ValueError: too many values to unpack (expected 2)
(a, b), c = [(1, 2), 3]          # a=1, b=2, c=3

import itertools

source = iter([1, 2, 3])
left, right = itertools.tee(source)
next(left), next(left)                       # (1, 2)
list(right)                                  # [1, 2, 3]
list(source)                                 # []

hasattr(itertools, "batched")
# Python 3.11: False
# Python 3.12+: True

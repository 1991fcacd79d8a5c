numbers = iter([1, 2, 3, 4])
2 in numbers                 # True
2 in numbers                 # False ← it was consumed
list(numbers)                # []

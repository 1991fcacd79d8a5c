numbers = [2, 4, 5, 6]
for number in numbers:
    if number % 2 == 0:
        numbers.remove(number)
numbers                          # [4, 5] ← 4 was never looked at

numbers = [2, 4, 5, 6]
numbers[:] = [number for number in numbers if number % 2]
numbers                          # [5]

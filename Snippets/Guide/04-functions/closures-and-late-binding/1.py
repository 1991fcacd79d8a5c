buttons = [lambda: number for number in range(3)]
for press in buttons:
    print(press())                       # 2, 2, 2

fixed = [lambda number=number: number for number in range(3)]
[press() for press in fixed]             # [0, 1, 2] — a default is computed on the spot

def make(number):
    return lambda: number

[press() for press in map(make, range(3))]   # [0, 1, 2] — one scope per call

import bisect

marks = [50, 65, 65, 80]
bisect.bisect_left(marks, 65)        # 1
bisect.bisect_right(marks, 65)       # 3
bisect.insort(marks, 70)
marks                                # [50, 65, 65, 70, 80]

def fee(weight, limits=(1, 5, 20), fees=("2.00", "4.50", "9.00", "freight")):
    return fees[bisect.bisect_left(limits, weight)]

[fee(w) for w in (0.5, 1, 1.1, 30)]  # ['2.00', '2.00', '4.50', 'freight']

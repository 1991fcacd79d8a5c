from collections import Counter

have = Counter(flour=2, eggs=1)
need = Counter(flour=1, eggs=3)

have - need                      # Counter({'flour': 1})
need - have                      # Counter({'eggs': 2})
have & need                      # the smaller counts: Counter({'flour': 1, 'eggs': 1})
have | need                      # the larger counts: Counter({'eggs': 3, 'flour': 2})
have.subtract(need)              # Counter({'flour': 1, 'eggs': -2})
sorted(have.elements())          # ['flour'] — negative counts yield nothing

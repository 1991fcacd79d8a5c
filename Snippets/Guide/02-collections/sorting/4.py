from functools import cmp_to_key
from operator import attrgetter, itemgetter

def longest_number(a, b):
    return -1 if a + b > b + a else 1

"".join(sorted(["3", "30", "34"], key=cmp_to_key(longest_number)))   # '34330'
max([{"n": 2}, {"n": 7}], key=itemgetter("n"))                       # {'n': 7}
sorted([3 + 1j, 1 + 2j], key=attrgetter("imag"))                     # [(3+1j), (1+2j)]

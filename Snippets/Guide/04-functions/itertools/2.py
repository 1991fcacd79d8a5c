from itertools import combinations, combinations_with_replacement, permutations, product

letters = "AB"
["".join(p) for p in product(letters, repeat=2)]                     # ['AA', 'AB', 'BA', 'BB']
["".join(p) for p in permutations(letters, 2)]                       # ['AB', 'BA']
["".join(p) for p in combinations(letters, 2)]                       # ['AB']
["".join(p) for p in combinations_with_replacement(letters, 2)]      # ['AA', 'AB', 'BB']
len(list(permutations("AAB")))               # 6 — by position, so equal letters are told apart
sum(1 for _ in product(range(10), repeat=3)) # 1000

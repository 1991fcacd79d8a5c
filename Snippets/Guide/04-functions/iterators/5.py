cells = iter("abcdef")
zip(cells, cells)            # ('a', 'b'), ('c', 'd'), ('e', 'f')

odd = iter("abc")
list(zip(odd, odd))          # [('a', 'b')] <- the last one found no partner
list(zip("ab", "x"))         # [('a', 'x')]
list(zip("ab", "x", strict=True))    # ValueError: zip() argument 2 is shorter than argument 1

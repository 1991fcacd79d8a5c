list(zip([1, 2, 3], "ab"))               # -> [(1, 'a'), (2, 'b')]
list(zip([1, 2], "a", strict=True))      # -> ValueError: zip() argument 2 is shorter than argument 1
list(zip())                              # -> []

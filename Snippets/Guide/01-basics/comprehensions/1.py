rows = [[1, 2], [3], []]
flat = [cell for row in rows for cell in row]    # [1, 2, 3]

lengths = {word: len(word) for word in ("oak", "ash", "birch")}
lengths                      # {'oak': 3, 'ash': 3, 'birch': 5}

[n for n in range(10) if n % 2 if n > 4]    # [5, 7, 9] — two ifs mean "and"
cell                         # NameError: name 'cell' is not defined

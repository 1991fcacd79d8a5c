row = [0, 0, 0]
position = 0
position, row[position] = 2, "hit"
row                              # [0, 0, 'hit'] — position was already 2

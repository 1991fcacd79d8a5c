grid = [[0] * 3] * 2
grid[0][0] = 9
grid                     # [[9, 0, 0], [9, 0, 0]] ← one row, shown twice

grid = [[0] * 3 for _ in range(2)]
grid[0][0] = 9
grid                     # [[9, 0, 0], [0, 0, 0]]

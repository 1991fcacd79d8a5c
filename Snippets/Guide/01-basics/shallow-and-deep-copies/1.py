import copy

board = [["x", "."], [".", "o"]]
shallow = board.copy()
deep = copy.deepcopy(board)

board[0][1] = "o"
board.append(["x", "x"])
print(shallow)           # [['x', 'o'], ['.', 'o']] — the rows are shared, the list of rows is not
print(deep)              # [['x', '.'], ['.', 'o']]

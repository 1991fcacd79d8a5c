line = [1, 2, 3, 4, 5]
line[1:3] = [20]
line                     # [1, 20, 4, 5]
line[2:2] = [30, 31]
line                     # [1, 20, 30, 31, 4, 5]
del line[::2]
line                     # [20, 31, 5]
line[::2] = [0]          # ValueError: attempt to assign sequence of size 1 to extended slice of size 2

1 == 1.0 == True         # True
prices = {1: "int", 1.0: "float", True: "bool"}
prices                   # {1: 'bool'}
len({0, False, 0.0})     # 1

double = lambda n: n * 2
double(4)                        # 8
double.__name__                  # '<lambda>'
(lambda *n: sum(n))(1, 2, 3)     # 6
# lambda: return 1               # SyntaxError
sorted("bAc", key=lambda c: c.lower())    # ['A', 'b', 'c']

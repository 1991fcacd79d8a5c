YEAR, CODE = slice(0, 4), slice(5, None)
stamp = "2031-KX7"

stamp[YEAR]                      # '2031'
stamp[CODE]                      # 'KX7'
CODE.indices(len(stamp))         # (5, 8, 1)
slice(None, None, -1).indices(3)     # (2, -1, -1)

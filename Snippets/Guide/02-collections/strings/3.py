" a  b ".split()                 # -> ['a', 'b']
" a  b ".split(" ")              # -> ['', 'a', '', 'b', '']
"".split()                       # -> []
"".split(",")                    # -> ['']
"key=a=b".partition("=")         # -> ('key', '=', 'a=b')
"key".partition("=")             # -> ('key', '', '')
", ".join(["x", "y"])            # -> 'x, y'
", ".join(["x", 1])              # -> TypeError: sequence item 1: expected str instance, int found

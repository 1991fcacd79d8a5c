readings = [18, -999, 21]
[r for r in readings if r > -100]                    # [18, 21]
[r if r > -100 else None for r in readings]          # [18, None, 21]
# [r for r in readings if r > -100 else None]        # SyntaxError

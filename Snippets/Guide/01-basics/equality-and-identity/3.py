gap = float("nan")
gap == gap               # False
gap in [gap]             # True (found by identity)
[gap] == [gap]           # True
float("nan") in [gap]    # False

[bool(value) for value in ("", [], {}, 0, 0.0, None, range(0))]
# [False, False, False, False, False, False, False]
[bool(value) for value in (" ", [0], {0: 0}, "0", object())]     # [True, True, True, True, True]

def label(count=None):
    return f"{count or 'unknown'} left"

label(3)                     # '3 left'
label(0)                     # 'unknown left' ← zero is an answer, too

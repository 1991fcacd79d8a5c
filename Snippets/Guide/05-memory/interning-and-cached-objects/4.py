type(None)() is None             # True
bool("false") is True            # True — any text but the empty one
bool(0.0) is False               # True
type(...)() is Ellipsis          # True
# None = 0                       # SyntaxError: cannot assign to None

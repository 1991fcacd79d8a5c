id(object()) == id(object())     # usually True — the first was gone before the second was made
a, b = object(), object()
id(a) == id(b)                   # False
hash("fig") % 2                  # may be 1 — text is hashed anew in every process

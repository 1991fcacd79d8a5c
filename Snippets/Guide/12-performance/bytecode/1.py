import dis

def names(function):
    return [instruction.opname for instruction in dis.get_instructions(function)]

def add(a, b):
    return a + b

"BINARY_OP" in names(add)                # True (since Python 3.11)
"BINARY_ADD" in names(add)               # False — the name before that
add.__code__.co_consts                   # (None,)
"RESUME" in names(add)                   # True

import dis

def doubled(items):
    return [2 * item for item in items]

[instruction.opname for instruction in dis.get_instructions(doubled)].count("MAKE_FUNCTION")
# Python 3.11: 1
# Python 3.12+: 0
"item" in doubled.__code__.co_varnames
# Python 3.11: False
# Python 3.12+: True

import dis

def day():
    return 24 * 60 * 60

def never():
    if False:
        print("no instruction is made for this")
    return 1

day.__code__.co_consts                                   # (None, 86400)
"CALL" in {i.opname for i in dis.get_instructions(never)}    # False
(lambda: "ab" * 3).__code__.co_consts                    # (None, 'ababab')
(lambda x: x in [1, 2]).__code__.co_consts               # (None, (1, 2)) — the list became a tuple

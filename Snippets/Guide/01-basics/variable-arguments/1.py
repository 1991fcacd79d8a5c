def announce(kind, *guests, **details):
    return kind, guests, details

announce("dinner", "Mia", "Noor", at="19:00")    # ('dinner', ('Mia', 'Noor'), {'at': '19:00'})
announce("walk")                                 # ('walk', (), {})
announce(*["talk", "Pia"], **{"room": 4})        # ('talk', ('Pia',), {'room': 4})
announce(kind="walk", **{"kind": "run"})         # raises TypeError
# announce(**{"at": 1}, "late")                  # SyntaxError: positional argument follows keyword argument unpacking

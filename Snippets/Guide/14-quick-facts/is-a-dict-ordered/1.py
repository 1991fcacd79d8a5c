{"b": 1, "a": 2}                             # {'b': 1, 'a': 2}
{"b": 1, "a": 2} == {"a": 2, "b": 1}         # True
next(reversed({"b": 1, "a": 2}))             # 'a'
for unit in {"kg": 1, "g": 2, "mg": 3}:
    print(unit)                              #> kg, g, mg
{}[0:1]
# Python 3.11: TypeError: unhashable type: 'slice'
# Python 3.12+: KeyError: slice(0, 1, None)

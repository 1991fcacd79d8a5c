def place_order(**options):
    options.setdefault("express", False)
    return options

given = {"size": "L"}
place_order(**given)         # {'size': 'L', 'express': False}
given                        # {'size': 'L'}

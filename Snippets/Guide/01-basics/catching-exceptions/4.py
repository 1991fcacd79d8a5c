from contextlib import suppress

cart = {"pears": 2}
with suppress(KeyError):
    del cart["figs"]
    cart.clear()             # never reached

cart                         # {'pears': 2}

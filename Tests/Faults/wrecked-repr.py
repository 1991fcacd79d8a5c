# outcome: ran
import builtins
builtins.repr = lambda value: "4"
builtins.str = None
x = [5]
x  # [5]

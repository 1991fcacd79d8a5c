# outcome: ran
import builtins
vars(builtins).clear()

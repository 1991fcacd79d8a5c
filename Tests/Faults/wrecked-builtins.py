# outcome: ran
import builtins
put = setattr
for name in list(vars(builtins)):
    put(builtins, name, None)

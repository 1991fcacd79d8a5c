def rarely_called():
    return undefined_thing + 1

callable(rarely_called)      # True (nothing has looked at the body yet)
rarely_called()              # NameError: name 'undefined_thing' is not defined

compile("x = = 1", "demo", "exec")    # SyntaxError: invalid syntax
type(compile("x = 1", "demo", "exec"))    # <class 'code'>

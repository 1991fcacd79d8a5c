def greet(name, mark="!"):
    """Say hello."""
    return f"hello {name}{mark}"

greet.__name__               # 'greet'
greet.__doc__                # 'Say hello.'
greet.__defaults__           # ('!',)
greet.__code__.co_varnames   # ('name', 'mark')
greet.calls = 0
vars(greet)                  # {'calls': 0}
actions = {"hi": greet, "len": len}
actions["hi"]("Gus")         # 'hello Gus!'
greet.__defaults__ = ("?",)
greet("Gus")                 # 'hello Gus?'

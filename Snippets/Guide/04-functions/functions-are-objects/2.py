import inspect

def book(room, /, nights=1, *extras, breakfast, **notes):
    ...

signature = inspect.signature(book)
str(signature)               # '(room, /, nights=1, *extras, breakfast, **notes)'
[p.kind.name for p in signature.parameters.values()][:2]     # ['POSITIONAL_ONLY', 'POSITIONAL_OR_KEYWORD']
signature.bind(12, breakfast=True).arguments                 # {'room': 12, 'breakfast': True}
signature.bind(12)           # TypeError: missing a required argument: 'breakfast'

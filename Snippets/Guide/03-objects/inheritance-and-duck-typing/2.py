from collections import UserDict

class LoudDict(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value.upper())

class LoudUserDict(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value.upper())

quiet = LoudDict(a="one")
quiet["b"] = "two"
quiet                            # {'a': 'one', 'b': 'TWO'} — the constructor bypassed the method

loud = LoudUserDict(a="one")
loud.update(b="two")
loud                             # {'a': 'ONE', 'b': 'TWO'}

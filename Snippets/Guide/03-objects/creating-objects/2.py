class Printer:
    _only = None

    def __new__(cls, *args):
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __init__(self, name):
        self.name = name

first = Printer("laser")
second = Printer("ink")
first is second                  # True
first.name                       # 'ink' ← overwritten by the second call

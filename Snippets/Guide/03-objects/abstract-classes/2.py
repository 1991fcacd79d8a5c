from abc import ABC, abstractmethod
from collections.abc import Iterable, Sized

class Playable(ABC):
    @abstractmethod
    def play(self): ...

@Playable.register
class Radio:
    pass

isinstance(Radio(), Playable)    # True
Radio().play()                   # AttributeError: 'Radio' object has no attribute 'play'

class Crowd:
    def __len__(self):
        return 3

isinstance(Crowd(), Sized)       # True — having __len__ is enough
isinstance(Crowd(), Iterable)    # False

from typing import Protocol, runtime_checkable

@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...

class Door:
    def close(self, how_hard, twice):
        return "bang"

class Shop:
    close = "18:00"

isinstance(Door(), Closeable)    # True — the signature is not compared
isinstance(Shop(), Closeable)    # True — it has something of that name
isinstance(3, Closeable)         # False
Closeable()                      # TypeError: Protocols cannot be instantiated

from dataclasses import dataclass

@dataclass
class Pin:
    code: int

Pin(1) == Pin(1)                 # True
{Pin(1)}                         # TypeError: unhashable type: 'Pin'

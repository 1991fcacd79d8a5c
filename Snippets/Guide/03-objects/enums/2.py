from enum import Flag, IntEnum, StrEnum, auto

class Size(IntEnum):
    S = 1
    L = 3

class Suit(StrEnum):
    HEARTS = auto()

class Access(Flag):
    READ = auto()
    WRITE = auto()

Size.L > Size.S                  # True
Size.L + 1                       # 4
Suit.HEARTS == "hearts"          # True
f"{Suit.HEARTS}"                 # 'hearts'
both = Access.READ | Access.WRITE
both                             # <Access.READ|WRITE: 3>
Access.READ in both              # True
bool(Access.READ & Access.WRITE) # False
[access.name for access in both] # ['READ', 'WRITE']

from enum import Enum, auto, unique

class Light(Enum):
    RED = 1
    STOP = 1
    GREEN = auto()

Light.RED                        # <Light.RED: 1>
Light.STOP is Light.RED          # True
Light(2)                         # <Light.GREEN: 2>
Light["GREEN"].value             # 2
list(Light)                      # [<Light.RED: 1>, <Light.GREEN: 2>]
Light.RED == 1                   # False
Light(7)                         # ValueError: 7 is not a valid Light
Light.RED = 3                    # raises AttributeError
for light in Light:
    print(light.name)            # RED, GREEN

@unique
class Door(Enum):
    OPEN = 1
    AJAR = 1
# ValueError: duplicate values found in <enum 'Door'>: AJAR -> OPEN

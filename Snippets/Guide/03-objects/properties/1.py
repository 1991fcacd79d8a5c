class Tank:
    def __init__(self, litres):
        self.litres = litres         # passes through the setter as well

    @property
    def litres(self):
        return self._litres

    @litres.setter
    def litres(self, level):
        if level < 0:
            raise ValueError("below empty")
        self._litres = level

    @property
    def status(self):
        return "full" if self._litres > 1000 else "low"

tank = Tank(50)
tank.litres += 1000
tank.status                      # 'full'
tank.litres = -1                 # ValueError: below empty
tank.status = "poor"             # AttributeError: property 'status' of 'Tank' object has no setter
Tank(-5)                         # ValueError: below empty

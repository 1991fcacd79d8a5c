class Vehicle:
    wheels = 4
    def describe(self):
        return f"{type(self).__name__.lower()} on {self.wheels} wheels"

class Tricycle(Vehicle):
    wheels = 3

class Unicycle:
    def describe(self):
        return "no relation, works all the same"

[thing.describe() for thing in (Vehicle(), Tricycle(), Unicycle())]
# ['vehicle on 4 wheels', 'tricycle on 3 wheels', 'no relation, works all the same']

isinstance(Unicycle(), Vehicle)              # False
issubclass(Tricycle, Vehicle)                # True
Tricycle.__bases__                           # (<class '__main__.Vehicle'>,)

class Drink:
    def brew(self):
        return ["hot water"]

class Milky(Drink):
    def brew(self):
        return super().brew() + ["milk"]

class Sweet(Drink):
    def brew(self):
        return super().brew() + ["sugar"]

class Chai(Milky, Sweet):
    def brew(self):
        return super().brew() + ["spice"]

Chai().brew()            # ['hot water', 'sugar', 'milk', 'spice'] — Milky's super is Sweet here
Milky().brew()           # ['hot water', 'milk']
[c.__name__ for c in Chai.__mro__]       # ['Chai', 'Milky', 'Sweet', 'Drink', 'object']

class Delivery:
    def cost(self, kilos):
        raise NotImplementedError

class Bike(Delivery):
    def cost(self, kilos):
        return 3 + kilos

class Van(Delivery):
    def cost(self, kilos):
        return 9

def cheapest(options, kilos):
    return type(min(options, key=lambda option: option.cost(kilos))).__name__

cheapest([Bike(), Van()], 2)             # 'Bike'

class Drone(Delivery):
    def cost(self, kilos):
        return 1 if kilos < 3 else float("inf")

cheapest([Bike(), Van(), Drone()], 2)    # 'Drone' — cheapest() was not touched
cheapest([Bike(), Van(), Drone()], 8)    # 'Van'

import random
import time

class Lottery:
    def __init__(self, rng=None, clock=time.time):
        self.rng = rng or random.Random()
        self.clock = clock
    def draw(self):
        return self.rng.sample(range(1, 50), 3), self.clock()

fixed = Lottery(random.Random(7), clock=lambda: 1000.0)
same = Lottery(random.Random(7), clock=lambda: 1000.0)
fixed.draw() == same.draw()              # True
len(Lottery().draw()[0])                 # 3

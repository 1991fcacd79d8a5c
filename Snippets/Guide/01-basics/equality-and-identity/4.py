small = int("256")
small is int("256")      # True — from the cache
large = int("257")
large is int("257")      # False — two objects
large == int("257")      # True

class Anything:
    def __eq__(self, other):
        return True

Anything() == None       # True: == can be taught to lie
Anything() is None       # False: is cannot

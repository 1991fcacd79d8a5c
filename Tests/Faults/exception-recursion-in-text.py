# outcome: raised
class Odd(Exception):
    def __str__(self):
        return str(self)
raise Odd

# outcome: raised
class Odd:
    def __getattr__(self, name):
        return getattr(self, name + 'x')
Odd().a

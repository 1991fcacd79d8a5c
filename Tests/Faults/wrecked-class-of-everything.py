# outcome: ran
class Odd:
    @property
    def __class__(self):
        raise RuntimeError('no class')
    def __getattribute__(self, name):
        raise RuntimeError(name)
    def __repr__(self):
        return 'odd'
value = Odd()
value  # odd

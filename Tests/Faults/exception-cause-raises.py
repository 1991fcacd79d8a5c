# outcome: raised
class Odd(Exception):
    @property
    def __cause__(self):
        raise RuntimeError('no cause')
    @property
    def __context__(self):
        raise SystemExit(0)
raise Odd('text')

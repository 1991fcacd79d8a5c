# outcome: raised
class Odd(Exception):
    def __init__(self):
        raise RuntimeError('no init')
raise Odd

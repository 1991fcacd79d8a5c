# outcome: raised
class Odd:
    def __repr__(self):
        raise RuntimeError
raise ValueError(Odd())

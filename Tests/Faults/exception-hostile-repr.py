# outcome: ran
class Odd:
    def __repr__(self):
        raise RuntimeError("no repr")
value = Odd()

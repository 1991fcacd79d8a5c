# outcome: ran
class Odd:
    def __repr__(self):
        return repr(self)
value = Odd()
value  # 1

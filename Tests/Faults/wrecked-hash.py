# outcome: ran or raised
class Odd:
    def __hash__(self):
        raise RuntimeError('no hash')
value = Odd()
value  # 1

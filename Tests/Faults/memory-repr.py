# outcome: ran or out-of-memory
class Huge:
    def __repr__(self):
        return 'x' * (400 << 20)
value = Huge()
value  # x

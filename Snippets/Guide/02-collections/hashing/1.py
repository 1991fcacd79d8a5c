class Seat:
    def __init__(self, row, number):
        self.row, self.number = row, number
    def __eq__(self, other):
        return isinstance(other, Seat) and (self.row, self.number) == (other.row, other.number)

Seat.__hash__                    # None
{Seat("C", 4)}                   # TypeError: unhashable type: 'Seat'

class HashableSeat(Seat):
    def __hash__(self):
        return hash((self.row, self.number))

booked = {HashableSeat("C", 4)}
HashableSeat("C", 4) in booked   # True

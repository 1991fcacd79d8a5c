from functools import total_ordering

@total_ordering
class Medal:
    order = ["bronze", "silver", "gold"]
    def __init__(self, name):
        self.rank = self.order.index(name)
    def __eq__(self, other):
        return self.rank == other.rank
    def __lt__(self, other):
        return self.rank < other.rank

Medal("gold") >= Medal("silver")     # True
Medal("bronze") > Medal("silver")    # False
Medal.__hash__                       # None — defining __eq__ took it away

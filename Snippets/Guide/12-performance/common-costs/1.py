class Counted(int):
    compared = 0
    def __eq__(self, other):
        Counted.compared += 1
        return int(self) == int(other)
    __hash__ = int.__hash__

items = [Counted(n) for n in range(1000)]
Counted(999) in items
Counted.compared                         # 1000 — a list is searched from the front

Counted.compared = 0
table = set(items)
Counted(999) in table
Counted.compared                         # 1

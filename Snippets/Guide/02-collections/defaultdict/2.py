class Squares(dict):
    def __missing__(self, key):
        self[key] = key * key
        return self[key]

table = Squares()
table[12]                        # 144
table                            # {12: 144}
table.get(5)                     # None — get() does not ask __missing__

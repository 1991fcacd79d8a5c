mon = {"Ada", "Ben", "Cleo"}
tue = {"Ben", "Cleo", "Dan"}

mon & tue                # both days: {'Ben', 'Cleo'}
mon | tue                # either day: {'Ada', 'Ben', 'Cleo', 'Dan'}
mon - tue                # only Monday: {'Ada'}
mon ^ tue                # just one: {'Ada', 'Dan'}
mon.union(["Eve"])       # {'Ada', 'Ben', 'Cleo', 'Eve'}
next(iter(mon))          # may be 'Ada' — a set promises no order
mon | ["Eve"]            # TypeError: unsupported operand type(s) for |: 'set' and 'list'

record = ("sensor-7", [20.5])
record[1] += [21.0]      # TypeError: 'tuple' object does not support item assignment
record                   # ('sensor-7', [20.5, 21.0])

hash(("sensor-7", 20.5)) == hash(("sensor-7", 20.5))    # True
# hash(record)           # TypeError: unhashable type: 'list'

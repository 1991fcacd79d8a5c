def running_average():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count

meter = running_average()
meter.send(10)                       # TypeError: can't send non-None value to a just-started generator
next(meter)                          # None
meter.send(10)                       # 10.0
meter.send(20)                       # 15.0
meter.send(25)                       # 18.33

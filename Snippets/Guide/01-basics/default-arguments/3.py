ticks = iter(range(100))

def stamp(event, at=next(ticks)):
    return f"{at}: {event}"

print(stamp("door opens"))       # 0: door opens
print(stamp("door closes"))      # 0: door closes — the same moment
next(ticks)                      # 1

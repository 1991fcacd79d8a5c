# outcome: raised or out-of-memory or crashed
import mmap
with open('big', 'wb+') as file:
    file.truncate(60 << 20)
    maps = [mmap.mmap(file.fileno(), 0) for _ in range(4)]
    for map in maps:
        map.write(bytes(60 << 20))
raise ValueError

lanes = ["Mo", "Sun"]
for place, name in enumerate(lanes, start=1):
    print(place, name)
# 1 Mo
# 2 Sun

times = [58, 61]
dict(zip(lanes, times))                  # {'Mo': 58, 'Sun': 61}
list(zip(*[("a", 1), ("b", 2)]))         # [('a', 'b'), (1, 2)]
for time in map(sum, zip(times, [3, 4])):
    print(time)                          # 61, 65
[*enumerate("xy", 1)][-1]                # (2, 'y')

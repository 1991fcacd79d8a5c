class Countdown:
    def __init__(self, start):
        self.start = start
    def __iter__(self):
        n = self.start
        while n:
            yield n
            n -= 1

launch = Countdown(3)
for number in launch:
    print(number)            # 3, 2, 1
list(launch)                 # [3, 2, 1]
list(launch)                 # [3, 2, 1] ← again, since the iterable is not the iterator
max(launch)                  # 3
Countdown(99)                # 99, 98, 97, ...
first, *others = launch      # first=3, others=[2, 1]

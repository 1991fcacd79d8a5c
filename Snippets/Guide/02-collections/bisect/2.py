import bisect
import math

class Watched(int):
    looks = 0
    def __lt__(self, other):
        Watched.looks += 1
        return int(self) < int(other)

bisect.bisect_right(range(1_000_000), Watched(765_432))     # 765433
Watched.looks                        # ~20
math.log2(1_000_000)                 # 19.93
math.log2(1_000_000_000)             # ~30

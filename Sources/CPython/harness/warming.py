# Warming up.


SAMPLE = """import sys
class Point:
    def __init__(self, x): self.x = x
    def move(self, *by, **more):
        for n in by:
            if n and n > 0: self.x += n
        return [i for i in by]
p = Point(1)
p.move(2, 3)
try:
    print(f"{p.x!r}", {1: "a"}, sep=",")
except (ValueError, TypeError) as error:
    raise
with open("f") as f: pass
"""


def warm_up():
    """Takes a source apart many times before the host forks: what specialises code or is made at first use is then
    shared with the children, who would each do it again (measured: a third of their page faults)."""
    for _ in range(20):
        prepare(SAMPLE, 1, "sample.py", [(0, 9, 9, 0, "result", None), (1, 11, 11, 0, "stdout", None)], {})
        examine(SAMPLE, 1, "sample.py", [], {})

from collections.abc import Iterable

def longest(lines: Iterable[str]) -> str:
    return max(lines, key=len, default="")

longest(["ant", "beetle"])               # 'beetle'
longest(line for line in "a bb c".split())   # 'bb'
longest({"x": 1, "yy": 2})               # 'yy'
longest([])                              # ''
longest(7)                               # TypeError: 'int' object is not iterable

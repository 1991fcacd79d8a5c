import Claims
import Model
import Testing

/// Comments that claim nothing.
@Suite struct ProseTests {
    @Test(arguments: explanations + counterfactuals + notation + code + places)
    func noClaim(_ code: String) {
        #expect(readClaims(in: snippet(code), output: nil).claims.map(described) == [])
    }

    static let explanations = [
        "b = a  # b points to the same list",
        "print(kept)\n# Pre-3.11\nkept = old_way()",
        "x = f()  # doubles it",
        "for i in range(...): ...  # 0, 1, 2",
        "open(..., mode)  # None",
        "return ...  # SyntaxError",
        "f('a')  # mypy: error: 'str' is no 'int'",
        "f('a')  # <- Pyright: 'error: no such overload'",
        "reveal_type(x)  # Revealed type is 'int'",
        "self.owner = owner  # public",
        "print(u.name)  # access the attribute",
        "print(f.flags)  # bitmask: one bit for each option",
        "print(dog.speak())  # each class answers in its own way",
        "total = sum(xs)  # memory-efficient",
        "items = load()  # a list of dictionaries",
        "x = compute()  # returns the sum of all",
        "next(it)  # advances the iterator",
        "data = read()  # str",
        "n: int = size()  # int",
        "timeout = 30  # 30 seconds",
        "cache.set('k', v, timeout=300)  # 5 minutes",
        "books = query()  # 1 query",
        "slices = 8  # 8 slices for everyone",
        "port = 8080  # default: 80",
        "print(x)  # TODO: format this",
        "print('step')  # step 1",
        "logger.info('x')  # goes to the file",
        "words = text.split()  # on white space",
        "a.append(1)  # O(1)",
        "xs.sort()  # O(n log n), in place",
        "time.sleep(2)  # wait 2 seconds",
        "x = 0xFF  # 255 in hexadecimal notation, the largest byte",
        "print(price)  # in euros",
        "f = open(p)  # may raise FileNotFoundError",
        "return None  # let the caller handle it",
        "run()  # see https://example.org/run?x=1",
        "user = get(1)  # single object or DoesNotExist",
        "data = cache.get(k)  # None if expired",
        "v = d.get(k)  # None when missing",
        "v = d.get(k)  # value or None",
        "i = s.find('x')  # returns -1 on failure",
        "total = sum(xs)  # 0 for empty lists",
        "v = d.get('k')  # None by default",
        "flag = check()  # True for files, False for folders",
        "merged = a | b  # new in Python 3.9",
        "print(x)  # why is this?",
        "print(x is y)  # True?",
        "pool = Pool(4)  # 4 workers",
        "x = 5  # x: the number of tries",
        "print()  # blank line",
        "print()  # ",
        "rows = cur.fetchall()  # list[tuple]",
        "a = np.zeros(3)  # shape (3,)",
    ]

    static let counterfactuals = [
        "nonlocal count  # without this: UnboundLocalError",
        "x = d['k']  # would raise KeyError without a default",
        "y = f(1)  # otherwise TypeError",
        "int(s)  # ValueError if s is no number",
        "s.col  # would raise AttributeError",
    ]

    static let notation = [
        "def radius(self):  # getter — called on c.radius",
        "def __add__(self, other):  # v1 + v2",
        "def __len__(self):  # len(v) -> 2",
        "def __contains__(self, x):  # 3 in v",
        "class Dog(Animal):  # TypeError-free",
        "if x:  # True",
        "for i in range(3):  # 0, 1, 2\n    pass",
        "with lock:  # acquires it",
        "@cache  # maxsize=None",
        "import os  # 1. first",
        "import sys  # noqa",
        "x: int = 'a'  # mypy error",
        "x = f()  # type: int",
        "x = f()  # type: ignore",
        "x = []  # pylint: disable=invalid-name",
        "# %% cell",
        "#!/usr/bin/env python3",
        "# -*- coding: utf-8 -*-",
        "<list>.append(<el>)  # [1]",
        "<num> = pow(<num>, <num>)  # 5",
        "{'abcde': 10.3}  # 'abc       '",
        "# f(x) -> y\nx = 1",
        "x = 1\n# f(x) -> y",
        "x = 1\n# ──── SETUP ────",
        "x = 1\n# --- Aggregation ---",
        "x = 1\n# 1. Late binding closures",
        "x = f()\n# 2) Another thing",
        "x = f()\n# Python 3.10+",
    ]

    static let code = [
        "x = 1\n# y = 2",
        "x = 1\n# print(x)",
        "x = 1\n# from a import b",
        "x = f()\n# return False",
        "x = f()\n# raise ValueError('no') from None",
        "cur.execute(q)  # parameterised\n# cur.execute(f\"SELECT {x}\")",
        "result = ''.join(parts)  # O(n)\n# result = '' + 'a'  # O(n^2) each time",
        "x = 1\n# equivalent to: y = list(x)",
    ]

    static let places = [
        "class A:\n    # 5\n    x = f()",
        "import a  # 1\nx = f()  # 2\ny = g()  # 3",
        "f()\n# BaseException\n# SystemExit\n# Exception",
        "f()\n\n\n# 5",
        "f(1,  # 2\n  3)",
        "x = [\n    1,  # [1]\n    2,  # 2\n]",
        "while True:\n    pass  # 5",
        "print(a)  # the first\nprint(b)  # the second",
        "print('#1 # 2')",
        "print(f'{x!r} # 2')",
    ]
}

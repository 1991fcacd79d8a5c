extension SpellingTests {
    static let unquoted = [
        Reading("'abc'.upper()  # ABC", "result ABC"),
        Reading("'abc' * 2  # abcabc", "value abcabc"),
        Reading("' '.join(['hello', 'world'])  # hello world", "result hello world"),
        Reading("x = load('data')  # data of the users", []),
        Reading("greet('Bob')  # greets him", []),
    ]

    static let joined = [
        Reading("a, b = 1, 2  # a is 1 and b is 2", "binding <a> 1", "binding <b> 2"),
        Reading("f(1)  # prints 1 and returns 2", "stdout 1", "value 2"),
        Reading("d['z']  # ❌ KeyError", "raises KeyError"),
        Reading("d['a']  # ✅ 1", "value 1"),
        Reading("f(1)  # ✓ works", "completes works"),
        Reading("f(1)  # ❌ Bad", []),
        Reading("d['z']  # raises KeyError('z')", "raises KeyError: 'z'"),
        Reading("d['z']  # this raises KeyError", "raises KeyError"),
        Reading("print(2 ** 10)  # 1024 = 2^10", "stdout 1024"),
        Reading("print(','.join(xs))  # a,b,c", "stdout a,b,c"),
    ]

    static let versions = [
        Reading("print(3 / 2)  # 1.5 in Python 3, 1 in Python 2", "stdout 1.5", "stdout 1"),
        Reading("x is y  # True (CPython), False (PyPy)", "value True", "value False"),
        Reading("f()  # Python 2: 3; Python 3: 4", "result 3", "result 4"),
        Reading("print(a, b, c)  # None True ValueError", "stdout None True ValueError"),
        Reading("log.info('running')  # INFO running", "stderr INFO running"),
        Reading("match = \"a word\"  # 'a word'", "binding 'a word'"),
    ]

    static let languages = [
        Reading("print(x)  # 输出 5", "stdout 5"),
        Reading("print(x)  # 打印结果：[1, 2]", "stdout [1, 2]"),
        Reading("x = f()  # 结果为 5", "binding 5"),
        Reading("f()  # 返回 None", "value None"),
        Reading("f()  # [1, 2]，注意顺序", "result [1, 2]"),
        Reading("f()  # [1, 2]（已排序）", "result [1, 2]"),
        Reading("print(len(a))  # 5 个元素", "stdout 5"),
        Reading("print(a is b)  # False，不是同一个对象", "stdout False"),
        Reading("f(-1)  # 抛出 ValueError", "raises ValueError"),
        Reading("f(-1)  # ValueError：不能为负", "raises ValueError"),
        Reading("d.get('k')  # None 表示没有找到", []),
        Reading("x = f()  # 创建一个列表", []),
        Reading("n = 5  # 5 个元素", []),
        Reading("print(x)  # 打印列表", []),
        Reading("print(x)  # Ausgabe: [1, 2]", "stdout [1, 2]"),
        Reading("x = f()  # ergibt 5", "binding 5"),
        Reading("f()  # wirft ValueError", "raises ValueError"),
        Reading("print(x)  # affiche 5", "stdout 5"),
        Reading("f()  # Error! Raises `ValidationError`", "raises ValidationError"),
        Reading("f()  # returns `[1, 2]`", "value [1, 2]"),
    ]

    static let blocks = [
        Reading(
            "def gen():\n    print('read', 1)\nprint('first code:', next(g))\n# read 1\n# error E 404\n# first code: 404",
            "stdout read 1\nerror E 404\nfirst code: 404"),
        Reading("print(as_csv(x))\n# lamp;1999\n# bulb;350", "stdout lamp;1999\nbulb;350"),
        Reading("for d in days:\n    print(d)\n# 1 Mo\n# 2 Su", "stdout 1 Mo\n2 Su"),
        Reading("print(source)\n# Output:\n#   a\n#       b\n# > c", "stdout   a\n      b\n> c"),
        Reading("print(a)\n# Python 3.11: False\n# Python 3.12+: True", "stdout False", "stdout True"),
        Reading("f()  # Python 3.11: 1\n# Python 3.12+: 2", "result 1", "result 2"),
        Reading("print('values:', xs)  # valuqs: ['a']", "stdout valuqs: ['a']"),
        Reading("print(f'{x * 2 = }')  # price * 2 = 24.0", "stdout price * 2 = 24.0"),
    ]

    static let findings = [
        Reading("print(f'{name!r:>8}|')  #    'Zoë'|", "stdout 'Zoë'|"),
        Reading(
            "def stamp(e):\n    return f'{m}: {e}'\nprint(stamp('opens'))  # 0: opens — at once", "stdout 0: opens"),
        Reading("print(f'({x}, {y})')  # (1, 2) (a pair)", "stdout (1, 2)"),
        Reading(
            "def run(e):\n    print('up')\n    print('down,', e if e else 'none')\nrun(1)\n# up\n# down, ValueError",
            "result up\ndown, ValueError"),
        Reading("mon & tue  # both days: {'Ben', 'Cleo'}", "value {'Ben', 'Cleo'}"),
        Reading("have & need  # the smaller counts: Counter({'a': 1})", "value Counter({'a': 1})"),
        Reading("Anything() == None  # True: == can be taught to lie", "value True"),
        Reading("x is y  # may be True: nothing is gained", "value True"),
        Reading("f(x)  # prints nothing: the string still holds it", "stdout nothing"),
        Reading("import hotel as again  # prints nothing", "stdout nothing"),
        Reading("del x[0]  # OK", "completes OK"),
        Reading("assert x  # OK", "completes OK"),
        Reading("x.y = 5  # OK — a note", "completes OK"),
        Reading("log.debug('x')  # OK", "completes OK"),
        Reading("quiet.error('disk full')  # disk full", "stderr disk full"),
        Reading("print(*letters, sep='-')  # a-b-c-0-1", "stdout a-b-c-0-1"),
        Reading("print(f'{7:03d} {255:#x} {0.256:.1%}')  # 007 0xff 25.6%", "stdout 007 0xff 25.6%"),
        Reading("c * 1.8 + 32  # array([50., 68., 86.])", "value array([50., 68., 86.])"),
        Reading("c.mean()  # np.float64(20.0)", "result np.float64(20.0)"),
        Reading("print(c)  # [50. 68. 86.]", "stdout [50. 68. 86.]"),
        Reading("pair = 'one',  # ('one',)", "binding ('one',)"),
        Reading("n = 'three'  # 'three' — a name may be rebound", "binding 'three'"),
        Reading("empty = []  # ~56 bytes", "size ~56 bytes"),
        Reading("waited = t1 - t0  # ~0.1 seconds", "binding ~0.1 seconds"),
        Reading("q.get_nowait()  # queue.Empty", "raises queue.Empty"),
        Reading(
            "struct.unpack('i', b)  # struct.error: unpack requires 4 bytes",
            "raises struct.error: unpack requires 4 bytes"),
        Reading(
            "import hen\n# ImportError: cannot import name 'f' from partially initialized module 'hen' (most likely ...)...",
            "raises ImportError: cannot import name 'f' from partially initialized module 'hen' (most likely ...)..."),
        Reading("# lambda: return 1  # SyntaxError", "raises <lambda: return 1> SyntaxError"),
        Reading(
            "# print \"hello\"  # SyntaxError: Missing parentheses",
            "raises <print \"hello\"> SyntaxError: Missing parentheses"),
        Reading("# break  # SyntaxError: 'break' outside loop", "raises <break> SyntaxError: 'break' outside loop"),
        Reading("# def book(nights=1, room): ...  # SyntaxError", "raises <def book(nights=1, room): ...> SyntaxError"),
        Reading(
            "class M:\n    def __repr__(self):\n        return f'{self.n} m'\nM(2) + M(3)  # 5 m", "value 5 m"),
        Reading(
            "try:\n    f()\nexcept NameError as error:\n    print(error)  # name 'width' is not defined",
            "stdout name 'width' is not defined"),
    ]

    /// Ticks, crosses and pictographs before the core.
    static let pictured = [
        Reading("x[0] = 'j'  # ❌ TypeError: no", "raises TypeError: no"),
        Reading("2 + 2  # ✅ 4", "value 4"),
        Reading("f(1)  # 👉 5", "result 5"),
        Reading("int('x')  # ⚠️ ValueError", "raises ValueError"),
        Reading("x = f()  # ✓ True", "binding True"),
        Reading("print(e)  # 🎯 5", "stdout 5"),
        Reading("f(1)  # ✗ slow", []),
    ]

    /// What is only read as a value because of its form.
    static let printedForms = [
        Reading("1 / 3  # 0.333...", "value 0.333..."),
        Reading("x = 1 / 3  # 0.333…", "binding 0.333…"),
        Reading("date(2024, 1, 31)  # 2024-01-31", "result 2024-01-31"),
        Reading("d + delta  # 2024-02-01 12:00:00 — noon", "value 2024-02-01 12:00:00"),
        Reading("timedelta(hours=25)  # 1 day, 1:00:00", "result 1 day, 1:00:00"),
        Reading("Fraction(3, 6)  # 1/2", "result 1/2"),
        Reading("step()  # 1/2", []),
        Reading("Path('a') / 'b'  # a/b", "value a/b"),
        Reading("f('a')  # read/write", []),
        Reading("class C(Enum):\n    R = 1\nC(1)  # C.R", "result C.R"),
        Reading(
            "UUID(int=1)  # 00000000-0000-0000-0000-000000000001", "result 00000000-0000-0000-0000-000000000001"),
        Reading("a.dtype  # int64", "value int64"),
        Reading("load()  # 2024-01-31 release", []),
    ]

    /// Yes and no of what can be nothing else.
    static let answers = [
        Reading("'1' == 1  # false", "value False"),
        Reading("isinstance(True, int)  # yes", "result True"),
        Reading("'a'.isdigit()  # no", "result False"),
        Reading("x in y and z  # yes", []),
        Reading("f(x)  # yes", []),
        Reading("x[0] = 'j'  # fails", "raises Exception"),
        Reading("f(1)  # Error!", "raises Exception"),
        Reading("print(x)  # error", []),
        Reading("f(1)  # error handling", []),
        Reading("f()  # raises Failed: no such thing", "raises Failed: no such thing"),
        Reading("# f(a) would raise a TypeError (no order)", "raises <f(a)> TypeError"),
        Reading("# sorting (a) would raise a TypeError", []),
    ]

    static let ownWords = [
        Reading("class D:\n    def speak(self):\n        return 'Woof'\nD().speak()  # Woof", "result Woof"),
        Reading("def greet(n):\n    return f'Hello {n}'\ns = greet('a')  # Hello a — politely", "binding Hello a"),
        Reading("def greet(n):\n    return f'Hello {n}'\ns = greet('a')  # greets her", []),
        Reading("for k, v in d.items():\n    print(k, v)  # a 1", "stdout a 1"),
        Reading("d = {'pear': 1}\nfor k, v in d.items():\n    print(k, v)\n# pear 1\n# b 2", "stdout pear 1\nb 2"),
        Reading("print(k, v)  # step 1", []),
        Reading("print(' '.join(['the', 'cat']))  # the cat", "stdout the cat"),
        Reading("print(token)\n# eyJpZCI6NSwi...", "stdout eyJpZCI6NSwi..."),
        Reading("print(x)\n# This will print 3", "stdout 3"),
        Reading("f(2)  # Out: 1024", "result 1024"),
        Reading("f(2)  # == 31", "result 31"),
        Reading("f()\n# Prints: 1\n# Prints: 2", "stdout 1\n2"),
    ]

    static let rare = [
        Reading("# Older versions:\na == b  # False\n# New version:\na == b  # True", "value True"),
        Reading("import a  # (1)\nx = f()  # (2)\ny = g()  # (3)", []),
    ]
}

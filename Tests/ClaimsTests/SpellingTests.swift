import Claims
import Model
import Testing

/// The many spellings of claims.
@Suite struct SpellingTests {
    @Test(
        arguments: unquoted + joined + versions + languages + blocks + findings + output + under + labelled + notes
            + pictured + printedForms + answers + ownWords
            + rare
            + states + runs + loops + shown + generics + callouts
            + conditions
            + others + markup + columns + asPrinted + bareTexts + besideValues + furtherWords)
    func claims(_ reading: Reading) {
        #expect(readClaims(in: snippet(reading.code), output: nil).claims.map(described) == reading.claims)
    }

    static let output = [
        Reading(
            "def greet(n):\n    return f'Hello, {n}!'\nprint(greet('Ann'))  # Hello, Ann!", "stdout Hello, Ann!"),
        Reading("print('Hello')  # Helo", "stdout Helo"),
        Reading("name = 'Ann'\nprint(name)  # Ann", "stdout Ann"),
        Reading("print('abc'.upper())  # ABD", "stdout ABD"),
        Reading("print(7 / 2)  # 3.5 (float division)", "stdout 3.5"),
        Reading("print(1, 2, sep='-')  # 1-2", "stdout 1-2"),
        Reading("print(1, 2, 3)  # 1 2 3", "stdout 1 2 3"),
        Reading("print(f'{x=}')  # x=5", "stdout x=5"),
        Reading("print('Total:', t)  # Total: 12", "stdout Total: 12"),
        Reading("print(f'Total: {t}')  # Total: 12 — with tax", "stdout Total: 12"),
        Reading("print(len(xs))  # prints 3", "stdout 3"),
        Reading("print(x)  # prints \"B\"", "stdout \"B\""),
        Reading("print(x)  # outputs: 5", "stdout 5"),
        Reading("print(x)  # Output: 5", "stdout 5"),
        Reading("print(x)  # Result: [1, 2]", "stdout [1, 2]"),
        Reading("print(x)  # -> 5", "stdout 5"),
        Reading("print(x)  #=> 5", "stdout 5"),
        Reading("print(x)  # ==> 5", "stdout 5"),
        Reading("print(x)  # > 5", "stdout 5"),
        Reading("print(x)  # >>> 5", "stdout 5"),
        Reading("print(x)  # → 5", "stdout 5"),
        Reading("print(x)  # 输出：5", "stdout 5"),
        Reading("print(x)  # 输出 [1, 2]", "stdout [1, 2]"),
        Reading("print(x)  # True，因为相同", "stdout True"),
        Reading("print(x)  # Ausgabe: 5", "stdout 5"),
        Reading("print(b)  # False: a copy was made", "stdout False"),
        Reading("print(a is b)  # True because small ints are cached", "stdout True"),
        Reading("print(x)  # 2 again", "stdout 2"),
        Reading("print(x)  # 1,234.50", "stdout 1,234.50"),
        Reading("print(x)  # -0.0", "stdout -0.0"),
        Reading("print(x)  # 1e-09", "stdout 1e-09"),
        Reading("print(x)  # (1+2j)", "stdout (1+2j)"),
        Reading("print(x)  # b'\\x00'", "stdout b'\\x00'"),
        Reading("print(x)  # nan", "stdout nan"),
        Reading("print(x)  # <__main__.A object at 0x7f00>", "stdout <__main__.A object at 0x7f00>"),
        Reading("print(x)  # Counter({'a': 2}) (most common first)", "stdout Counter({'a': 2})"),
        Reading("print(x)  # {'a': [1, (2, 3)], 'b': {4}} -- nested", "stdout {'a': [1, (2, 3)], 'b': {4}}"),
        Reading("print(x)  # [1, 2, ..., 99]", "stdout [1, 2, ..., 99]"),
        Reading("print(x)  # \"it's\"", "stdout \"it's\""),
        Reading("print(x)  # It's 5 o'clock", []),
        Reading("print(a == b, a is b)  # True False", "stdout True False"),
        Reading("import sys\nsys.stdout.write('a\\n')  # a", "stdout a"),
        Reading("sys.stderr.write('x')  # 1", "result 1"),
        Reading("log.debug('x')  # prints nothing", "stdout nothing"),
        Reading("print(i)  # 0, 1, 2", "stdout 0, 1, 2"),
        Reading("print(i)  # 0 then 1", "stdout 0 then 1"),
        Reading("print(x); print(y)  # 5", "stdout 5"),
        Reading("if x: print(1)  # 1", "stdout 1"),
    ]

    static let under = [
        Reading("print(x)\n# 5", "stdout 5"),
        Reading("print(x)\n# => 5", "stdout 5"),
        Reading("print(a)\n# => [1]\n# => [2]", "stdout [1]\n[2]"),
        Reading("print(x)\n# => 5\n#    6", "stdout 5\n6"),
        Reading("print(x)\n#> a\n#> b", "stdout a\nb"),
        Reading("print(x)\n\"\"\"\na\nb\n\"\"\"", "stdout a\nb"),
        Reading("print(f'one {x}')\nprint(f'two {y}')\n# one 1\n# two 2", "stdout one 1\ntwo 2"),
        Reading("f(x)\n# [1, 2]", "result [1, 2]"),
        Reading("x = f()\n# {'a': 1}", "binding {'a': 1}"),
        Reading("print({'a': 1})\n# {'a': 1,\n#  'b': 2}", "stdout {'a': 1,\n'b': 2}"),
        Reading("print(x)  # [1, 2,\n          #  3, 4]", "stdout [1, 2,\n3, 4]"),
        Reading("for k in d:\n    n[k] += 1\n# Counter({'a': 1})", "value <n> Counter({'a': 1})"),
        Reading("for i in x:\n    print(i)\n    # 0\n    # 1", "stdout 0\n1"),
        Reading("def f():\n    print('a')\nf()\n# a", "result a"),
        Reading("print(x)\n# the answer\n# 42", "stdout 42"),
    ]

    static let labelled = [
        Reading("print(a)\nprint(b)\n# Output:\n# 1\n# 2", "stdout 1\n2"),
        Reading("print(a)\n\n# Output:\n#\n# 1\n#\n# 2", "stdout 1\n\n2"),
        // Of an assignment that prints nothing, what it binds.
        Reading("x = f(1)\n# Output:\n# 'a'", "binding 'a'"),
        Reading("print(a)\nx = f(1)\n# Output:\n# a", "stdout a"),
        // The label speaks of what is nearer.
        Reading("print(a)\n\n# Output:\n# 1\n\nprint(b)", "stdout 1"),
        // A note in another script.
        Reading("a[3]  # IndexError: list index out of range（越界）", "raises IndexError: list index out of range"),
        Reading("# Prints: 5\nprint(x)", "stdout 5"),
        Reading("f(x)\n# Returns: 5", "value 5"),
        Reading("print(a)\n# 输出：\n# 1\n# 2", "stdout 1\n2"),
        Reading("dis.dis(f)\n# Output (CPython 3.12):\n# 2 RESUME 0", "stdout 2 RESUME 0"),
        Reading("print(a)\n# On my laptop this prints:\n# 0.3", "stdout 0.3"),
        Reading("print(a)\n# Output: 1", "stdout 1"),
    ]

    static let notes = [
        Reading("print(x)  # True (same object)", "stdout True"),
        Reading("print(x)  # 5 — larger", "stdout 5"),
        Reading("print(x)  # [1, 2] ← changed", "stdout [1, 2]"),
        Reading("print(x)  # <class 'int'>, not a float", "stdout <class 'int'>"),
        Reading("print(x)  # 'a, b', with a comma", "stdout 'a, b'"),
        Reading("print(x)  # [(1, 'a'), (2, 'b')]; sorted", "stdout [(1, 'a'), (2, 'b')]"),
        Reading("x = f()  # 5  # note", "binding 5"),
        Reading("x = f()  # 5 # note", "binding 5"),
        Reading("x = f()  # None!", "binding None"),
        Reading("x = f()  # 3.", "binding 3"),
        Reading("x = f()  # [1] (not [2])", "binding [1]"),
    ]

    static let states = [
        Reading("items.append(4)  # items = [1, 4]", "state [1, 4]"),
        Reading("items.append(4)  # items: [1, 4]", "state [1, 4]"),
        Reading("items.append(4)  # items is now [1, 4]", "state [1, 4]"),
        Reading("items.append(4)  # now [1, 4]", "result [1, 4]"),
        Reading("self.items.append(4)  # items == [1, 4]", "state [1, 4]"),
        Reading("stack.pop()  # 3, stack = [1, 2]", "result 3", "state [1, 2]"),
        Reading("a, b = 1, 2  # a=1, b=2", "binding <a> 1", "binding <b> 2"),
        Reading("a, b = 1, 2  # a = 1; b = 2", "binding <a> 1", "binding <b> 2"),
        Reading("a, *b = x  # a: 1, b: [2, 3]", "binding <a> 1", "binding <b> [2, 3]"),
        Reading("a = b = []  # a == []", "binding <a> []"),
        Reading("x = [1]\ny = x\ny += [2]  # x == [1, 2]", "value <x> [1, 2]"),
        Reading("x = [1]\nf(x)  # len(x) == 2", "value <len(x)> 2"),
        Reading("x[0] = 5  # [5, 2]", "value <x> [5, 2]"),
        Reading("del x[0]  # x = [2]", []),
        Reading("del x[0]  # [2, 3]", "value <x> [2, 3]"),
        Reading("x = y = 2  # x=2, y=3", "binding <x> 2", "binding <y> 3"),
        Reading("x = 2  # x=2, w=3", []),
        Reading("a, *b = 1, 2, 3  # a is 1 and b is [2]", "binding <a> 1", "binding <b> [2]"),
        Reading("n = f()  # n is 5", "binding <n> 5"),
    ]

    static let runs = [
        Reading("f(1)  # OK", "completes OK"),
        Reading("f(1)  # ok", "completes ok"),
        Reading("f(1)  # works!", "completes works"),
        Reading("f(1)  # also fine", "completes fine"),
        Reading("f(1)  # OK (no error)", "completes OK"),
        Reading("a = []  # OK", "completes OK"),
        Reading("class C(A, B): pass  # OK", "completes OK"),
        Reading("assert x == 1  # False", "completes False"),
        Reading("f(1)  # no error", "completes no error"),
        Reading("class C(A, B): pass  # TypeError", "raises TypeError"),
        Reading("class C(A, B):\n    pass\n# TypeError: no", "raises TypeError: no"),
        Reading("for k in d:\n    del d[k]\n# RuntimeError: changed", "raises RuntimeError: changed"),
        Reading("with m:\n    pass\n# AttributeError", "raises AttributeError"),
        Reading("class Own(Exception): pass\nclass Gone(Own): pass\nf()  # Gone: no", "raises Gone: no"),
        Reading("f()  # E: AJAR -> OPEN", []),
        Reading("f()  # ValueError: AJAR -> OPEN", "raises ValueError: AJAR -> OPEN"),
        Reading("import nothing_such  # ModuleNotFoundError", "raises ModuleNotFoundError"),
        Reading("del x  # NameError", "raises NameError"),
        Reading("next(g)  # StopIteration", "raises StopIteration"),
        Reading("f()  # KeyError: 'x'", "raises KeyError: 'x'"),
        Reading("f()  # raises KeyError — no such key", "raises KeyError"),
        Reading("f()  # => raises KeyError", "raises KeyError"),
        Reading("f()  # throws a ZeroDivisionError", "raises ZeroDivisionError"),
        Reading("f()  # json.JSONDecodeError: Expecting value", "raises json.JSONDecodeError: Expecting value"),
        Reading("f()  # subprocess.CalledProcessError", "raises subprocess.CalledProcessError"),
        Reading("f()  # 抛出 ValueError", "raises ValueError"),
        Reading("f()  # 报错：TypeError", "raises TypeError"),
        Reading("f()  # DeprecationWarning: use g", "raises DeprecationWarning: use g"),
        Reading("# f(1, 2)  # TypeError", "raises <f(1, 2)> TypeError"),
        Reading("# print(x)  # 5", "stdout <print(x)> 5"),
        Reading("# x.y → AttributeError", []),
        Reading("# x.y() → AttributeError", "raises <x.y()> AttributeError"),
        Reading("def f():\n    # x[0] = 1  # TypeError\n    pass", "raises <x[0] = 1> TypeError"),
        Reading("try:\n    f()\nexcept E as e:\n    print(e)  # ValueError: no", "stdout ValueError: no"),
        Reading(
            "try:\n    f()\nexcept ValueError as e:\n    print(repr(e))  # ValueError('no')", "stdout ValueError('no')"),
        Reading("print(type(e).__name__)  # ValueError", "stdout ValueError"),
    ]

    static let conditions = [
        Reading("print(a is b)  # May be False (not necessarily)", "stdout False"),
        Reading("print(x)  # usually 5", "stdout 5"),
        Reading("print(x)  # e.g. 5", "stdout 5"),
        Reading("print(x)  # Python 3.12+: 5", "stdout 5"),
        Reading("print(3 / 2)  # 1 in Python 2", "stdout 1"),
        Reading("print(sys.platform)  # on Windows: win32", "stdout win32"),
        Reading("print(t)  # ~0.5 s", "stdout ~0.5 s"),
        Reading("print(t)  # about 48 bytes", "stdout 48 bytes"),
    ]

    static let others = [
        Reading("def f(x):\n    return x * 2  # 10", "value 10"),
        Reading("def f(x):\n    y = x * 2  # 10\n    return y", "binding 10"),
        Reading("await f()  # 3", "result 3"),
        Reading("x = await f()  # 3", "binding 3"),
        Reading("x if y else z  # 3", "value 3"),
        Reading("(1, 2) + (3,)  # (1, 2, 3)", "value (1, 2, 3)"),
        Reading("'a' 'b'  # 'ab'", "value 'ab'"),
        Reading("lambda x: x  # <function <lambda> at 0x7f00>", "value <function <lambda> at 0x7f00>"),
        Reading("f(\n    1,\n    2,\n)  # 3", "result 3"),
        Reading("x = \\\n    f()  # 3", "binding 3"),
        Reading("type(x)  # int", "result int"),
        Reading("type(x)  # <class 'int'>", "result <class 'int'>"),
        Reading("match(Pet, T)  # => Pet", "result Pet"),
        Reading("f(0)  # Err[ValueError()]", "result Err[ValueError()]"),
        Reading("chunks(2, x)  # iter: [0, 1], [2]", "iterates [0, 1], [2]"),
        Reading("g = gen()  # yields 1, 2, 3", "iterates 1, 2, 3"),
        Reading("divmod(7, 3)  # (2, 1)", "result (2, 1)"),
        Reading("f()  # returns None", "value None"),
        Reading("x = f()  # returns 3", "binding 3"),
        Reading("obj.to_A()\n# INFO:m:Left B\n# INFO:m:Entered A", "stderr INFO:m:Left B\nINFO:m:Entered A"),
        Reading("class X: pass\nf()  # X()", "result X()"),
    ]

    /// What was cut off is kept beside the core.
    @Test(arguments: [
        ("print(fare)  # 2.50 EUR", "2.50", "2.50 EUR"), ("print(x)  # 0: door opens", "0", "0: door opens"),
        ("print(x)  # 5", "5", ""), ("f()  # => 5 — big", "5", "5 — big"),
        ("print(x)  # 0: door opens — at once", "0", "0: door opens"), ("print(x)  # prints 5", "5", "prints 5"),
        ("print(x)  # ✅ 5", "5", "✅ 5"), ("print(x)  # => ✅ 5", "5", "✅ 5"),
    ])
    func whole(_ code: String, _ core: String, _ whole: String) {
        let claim = readClaims(in: snippet(code), output: nil).claims.first
        #expect(claim?.expected == core)
        #expect(claim?.whole == whole)
    }

    @Test(
        arguments: [
            ("os.getcwd()  # '/home/ann'", [.hedged]), ("print(sys.version_info[:2])  # (3, 11)", [.hedged]),
            ("print(platform.system())  # Linux", [.hedged]), ("print(x)  # usually 5", [.hedged]),
            ("print(x)  # 5 (may vary)", [.hedged]), ("x[0] = 1  # fails", [.hedged]), ("print(x)  # ~5", [.tolerance]),
            ("print(x)  # about 5", [.tolerance]),
            ("print(x)  # 5", []), ("print(os.path.join('a', 'b'))  # a/b", []),
        ] as [(String, Set<Claim.Flag>)])
    func flags(_ code: String, _ flags: Set<Claim.Flag>) {
        #expect(readClaims(in: snippet(code), output: nil).claims.first?.flags == flags)
    }

    @Test(
        arguments: [
            ("x is y  # True in Python 2", [2], .exactly), ("x is y  # Python 3.12+: True", [3, 12], .atLeast),
            ("x is y  # True (before Python 3.8)", [3, 8], .before),
            ("x is y  # True (since Python 3.10)", [3, 10], .atLeast),
            ("dis.dis(f)\n# Output (CPython 3.12):\n# 2 RESUME 0", [3, 12], .exactly),
        ] as [(String, [Int], Condition.Bound)])
    func condition(_ code: String, _ version: [Int], _ bound: Condition.Bound) {
        let condition = readClaims(in: snippet(code), output: nil).claims.first?.condition
        #expect(condition?.version == version)
        #expect(condition?.bound == bound)
    }

    @Test func conditionsHold() {
        let atLeast = Condition(text: "", bound: .atLeast, version: [3, 12])
        #expect(atLeast.holds(version: [3, 13, 1], implementation: "cpython", platform: "linux"))
        #expect(!atLeast.holds(version: [3, 11, 9], implementation: "cpython", platform: "linux"))
        let exactly = Condition(text: "", version: [3])
        #expect(exactly.holds(version: [3, 9, 0], implementation: "cpython", platform: "linux"))
        #expect(!exactly.holds(version: [2, 7, 18], implementation: "cpython", platform: "linux"))
        #expect(
            !Condition(text: "", implementation: "pypy").holds(
                version: [3, 9], implementation: "cpython", platform: "linux"))
        #expect(
            !Condition(text: "", platform: "win32").holds(
                version: [3, 9], implementation: "cpython", platform: "linux"))
        let before = Condition(text: "", bound: .before, version: [3, 8])
        #expect(before.holds(version: [3, 7, 2], implementation: "cpython", platform: "linux"))
        #expect(!before.holds(version: [3, 8, 0], implementation: "cpython", platform: "linux"))
    }
}

extension SpellingTests {
    /// What is shown below statements or announced above them.
    static let shown = [
        Reading("print(fd)\n# frozen({'a': 'b'})", "stdout frozen({'a': 'b'})"),
        Reading(
            "len(a)\n# 2\n'x' in a\n# True\nfrozen({'a': 1})\n# frozen({'a': 1})\na.set(1, 2)\n# pack.frozen({1: 2})",
            "result 2", "value True", "result frozen({'a': 1})", "result pack.frozen({1: 2})"),
        Reading("x = f(1)\n# f(2)", []),
        Reading("print(cn.__version__)\n# 0.5.24", "stdout 0.5.24"),
        Reading("print(started)  # 2024-01-31", "stdout 2024-01-31"),
        Reading("# This will print 3\nprint(x)", "stdout 3"),
        Reading("# prints the result\nprint(x)", []),
        Reading("# This will print 3\nx = f()", []),
        Reading("x = f()\n# Output:\n# 12.30", "binding 12.30"),
        Reading("r = f(1)\n# r: one two\nr = f(2)\n# r: three", "binding <r> one two", "binding <r> three"),
        Reading("r = f(1)\n# r: the sum of all", []),
        Reading("a.x = f()\n# a.x == 1\n# a.y == 2", "binding <a.x> 1", "value <a.y> 2"),
        Reading("a, b = f()  # (a, b) == (1, 2)", "value <(a, b)> (1, 2)"),
        Reading("print(*'abc')  # a b c", "stdout a b c"),
        Reading("print('abc'[::-1])  # cab", "stdout cab"),
        Reading("print('good morning'.title())  # greeting", []),
        Reading("print('раypal')  # paypal", "stdout paypal"),
        Reading("print('\\u00e9')  # e\u{301}", "stdout e\u{301}"),
        Reading("print('x' * 3)  # xxxx", "stdout xxxx"),
        Reading("x = f()  # XXX: look again", []),
        Reading("print('done')  # 3 minutes later", []),
        Reading("x = 2 ** 10  # 1 KiB", []),
        Reading("x = '1'  # 1", "binding 1"),
        Reading("x  # may be 2: one for each", "value 2"),
        Reading("x  # 2 by default", "value 2"),
        Reading("f(1)  # raises nothing", "completes raises nothing"),
        Reading("f(1)  # does not raise", "completes does not raise"),
        Reading("# break  # RuntimeError: no", "raises <break> RuntimeError: no"),
        Reading("# def f(a, *): ...  # ValueError: no", "raises <def f(a, *): ...> ValueError: no"),
        Reading("# def f(a): ...  # explained below", []),
        Reading(
            "for place, name in enumerate(['Mo'], 1):\n    print(place, name)\n# 1 Mo", "stdout 1 Mo"),
    ]

    /// Types with arguments, where the statement is about them.
    static let generics = [
        Reading("print(dict[str, int])  # dict[str, int]", "stdout dict[str, int]"),
        Reading("Names = list[str]\nNames  # list[str]", "value list[str]"),
        Reading("get_type_hints(f)['x']  # list[int]", "value list[int]"),
        Reading("f([1])  # list[str]", []),
        Reading("x = f()  # Dict[str, int]", []),
    ]

    /// Numbers that a text refers to.
    static let callouts = [
        Reading("import os  # 1\nx = 5  # 2\n\ndef f(a):  # 1\n    return a  # 2\nprint(f(9))  # 3", []),
        Reading("def f(x):  # (1)\n    return x  # (2)\nprint(f(1))  # (1)", []),
        Reading("print(next(g))  # 1\nprint(next(g))  # 2", "stdout 1", "stdout 2"),
        Reading("import g  # 1\nprint(next(g))  # 1\nprint(next(g))  # 2", "stdout 1", "stdout 2"),
    ]
}

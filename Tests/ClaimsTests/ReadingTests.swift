import Claims
import Model
import Testing

@Suite struct ReadingTests {
    @Test(arguments: printed + values + bindings + exceptions + several)
    func claims(_ reading: Reading) {
        #expect(readClaims(in: snippet(reading.code), output: nil).claims.map(described) == reading.claims)
    }

    static let printed = [
        Reading("print(1 + 1)  # 2", "stdout 2"),
        Reading("print('a b')  # 'a b'", "stdout 'a b'"),
        Reading("print(x)  # [1, 2] - a list", "stdout [1, 2]"),
        Reading("print(x)  # (1, 2) (a tuple)", "stdout (1, 2)"),
        Reading("print(x)  # -1 - not found", "stdout -1"),
        Reading("print(x)  # 'a - b'", "stdout 'a - b'"),
        Reading("print(x)  # {'k': 'x (y)'}", "stdout {'k': 'x (y)'}"),
        Reading("print(type(x))  # <class 'int'>, not a float", "stdout <class 'int'>"),
        Reading("print(type(x))  # int", "stdout int"),
        Reading("print(a, b)  # 3 4", "stdout 3 4"),
        Reading("print(a | b)  # union: {1, 2}", "stdout {1, 2}"),
        Reading("print('Sum:', 3)  # 3", "stdout 3"),
        Reading("print('Sum:', 3)  # Sum: 3", "stdout Sum: 3"),
        Reading("print(f'{n} items left')  # 3 items left", "stdout 3 items left"),
        Reading("print('hello'.upper())  # HELLO", "stdout HELLO"),
        Reading("print(n)  # 5 items", "stdout 5"),
        Reading("print(x)  # => 5", "stdout 5"),
        Reading("print(x)  #> 5", "stdout 5"),
        Reading("print(x)  # -> [1]", "stdout [1]"),
        Reading("import logging\nlogging.warning('no')  # WARNING:root:no", "stderr WARNING:root:no"),
        Reading("for i in range(3): print(i)  # 0 1 2", "stdout 0 1 2"),
        Reading("for i in range(3):\n    print(i)\n# 0\n# 1\n# 2", "stdout 0\n1\n2"),
        Reading("print(a)\n# Output:\n# 1\n# 2", "stdout 1\n2"),
        Reading("print(a)\n# 输出: 5", "stdout 5"),
    ]

    static let values = [
        Reading("f(3)  # 9", "result 9"),
        Reading("'abc'.upper()  # 'ABC'", "result 'ABC'"),
        Reading("1 / 3  # 0.3333", "value 0.3333"),
        Reading("d['k']  # None", "value None"),
        Reading("items.append(4)  # [1, 4]", "result [1, 4]"),
        Reading("list('ab')  # 'a', 'b'", "iterates 'a', 'b'"),
        Reading("c = count(10, 2)  # 10, 12, 14, ...", "iterates 10, 12, 14, ..."),
        Reading("xs = [0] * 1000  # ~8 KB", "size ~8 KB"),
        Reading("sys.getsizeof(x)  # 56 bytes", "result 56 bytes"),
        Reading("f(1)  # OK", "completes OK"),
        Reading("assert x == 1  # True", "completes True"),
    ]

    static let bindings = [
        Reading("x = 2 + 3  # 5", "binding 5"),
        Reading("first, *rest = xs  # first=1, rest=[2, 3]", "binding <first> 1", "binding <rest> [2, 3]"),
        Reading("a, b = b, a  # 2, 1", "binding 2, 1"),
        Reading("x += 1  # x is now 6", "binding <x> 6"),
        Reading("x: int = f()  # 5", "binding 5"),
    ]

    static let exceptions = [
        Reading("p.price = -1  # ValueError", "raises ValueError"),
        Reading("int('x')  # ValueError: invalid literal...", "raises ValueError: invalid literal..."),
        Reading("f()  # raises a TypeError", "raises TypeError"),
        Reading("f()  # ValueError('no')", "raises ValueError: no"),
        Reading("print(x)  # NameError! x is not bound yet", "raises NameError"),
        Reading("# del t[0]  # TypeError", "raises <del t[0]> TypeError"),
        Reading("# t[0] = 1   TypeError!", "raises <t[0] = 1> TypeError"),
        Reading("# t[0] = 1  # would raise TypeError: no", "raises <t[0] = 1> TypeError: no"),
        Reading("# t.append(1)\n# AttributeError: no", "raises <t.append(1)> AttributeError: no"),
    ]

    static let several = [
        Reading("d.popleft()  # 0, d = [1, 2]", "result 0", "state [1, 2]"),
        Reading("a = [1]\nb = a\nb.append(4)  # a == [1, 4]", "value <a> [1, 4]"),
    ]
}

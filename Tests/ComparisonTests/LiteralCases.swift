import Testing

@testable import Comparison

/// What is read as which value. The pairs on the right were checked against CPython's own reading.
@Suite struct LiteralCases {
    @Test(arguments: [
        ("1", "0x1"), ("255", "0xFF"), ("255", "0o377"), ("255", "0b1111_1111"), ("1_000", "1000"), ("-0", "0"),
        ("+5", "5"), ("0x_ff", "255"),
        ("123456789012345678901234567890", "0x18EE90FF6C373E0EE4E3F0AD2"),
        ("1.0", "1."), (".5", "0.5"), ("1e3", "1000.0"), ("1E3", "1e+3"), ("1.50", "1.5"), ("1e-05", "0.00001"),
        ("1_0.0_1", "10.01"), ("inf", "float('inf')"), ("-inf", "float('-inf')"), ("nan", "float('nan')"),
        ("1+2j", "(1+2j)"), ("1 + 2j", "(1+2j)"), ("1 - 2j", "(1-2j)"), ("2j", "2J"), ("-1j", "(-0-1j)"),
        ("1.5-2.50j", "(1.5-2.5j)"),
        ("'a'", "\"a\""), ("'a' 'b'", "'ab'"), ("'a'\n'b'", "'ab'"), ("r'\\n'", "'\\\\n'"), ("'''a'''", "'a'"),
        ("u'a'", "'a'"), ("'\\x41\\u0042\\U00000043\\104'", "'ABCD'"),
        ("'\\N{LATIN SMALL LETTER E WITH ACUTE}'", "'\u{E9}'"),
        ("'\\N{bullet}'", "'\u{2022}'"), ("'\\q'", "'\\\\q'"), ("'a\\\nb'", "'ab'"), ("'\\t'", "'\t'"),
        ("'\\''", "\"'\""),
        ("'\\a\\b\\f\\v\\r'", "'\\x07\\x08\\x0c\\x0b\\x0d'"), ("'''a\nb'''", "'a\\nb'"), ("'\\0'", "'\\x00'"),
        ("'\\ud800'", "'\\uD800'"), ("b'\\xff'", "b'\\377'"), ("b'a' b'b'", "b'ab'"), ("rb'\\n'", "Rb'\\n'"),
        ("BR'x'", "b'x'"),
        ("[1,2]", "[ 1, 2, ]"), ("(1,)", "( 1 , )"), ("(1)", "1"), ("()", "( )"), ("[]", "[ ]"), ("{1,2}", "{1, 2,}"),
        ("{'a':1}", "{ 'a' : 1, }"), ("{}", "{ }"), ("set()", "set([])"), ("frozenset({1})", "frozenset([1])"),
        ("frozenset()", "frozenset([])"), ("{1, 2}", "set([1, 2])"), ("range(3)", "range(0, 3)"),
        ("[\n  1,\n  2\n]", "[1, 2]"), ("None", "( None )"), ("True", "True"), ("...", "..."),
        ("Point(x=1, y=2)", "Point(x = 1,y=2)"),
        ("<class 'int'>", "<class 'int'>"), ("[<a.B object>, 1]", "[<a.B object>,1]"), ("list[int]", "list[ int ]"),
        ("{'a': {1: (2, [3])}}", "{\"a\":{1:(2,[3])}}"),
    ]) func isSame(_ left: String, _ right: String) {
        let value = readLiteral(left.bytes)
        #expect(value != nil)
        #expect(value == readLiteral(right.bytes))
    }

    @Test(arguments: [
        ("1", "1.0"), ("1", "True"), ("0", "False"), ("1", "'1'"), ("0.0", "-0.0"), ("'a'", "b'a'"), ("[1]", "(1,)"),
        ("[1, 2]", "[2, 1]"), ("{1: 2, 3: 4}", "{3: 4, 1: 2}"), ("{1}", "frozenset({1})"), ("{}", "set()"),
        ("()", "[]"),
        ("'a'", "'A'"), ("'a '", "'a'"), ("'\u{E9}'", "'e\u{301}'"), ("'\u{430}'", "'a'"), ("'\u{FB01}'", "'fi'"),
        ("None", "'None'"), ("None", "0"), ("1j", "1"), ("1+0j", "1"), ("inf", "1e308"), ("nan", "inf"),
        ("Point(1)", "Pint(1)"),
        ("Point(x=1)", "Point(y=1)"), ("'\\ud83d\\ude00'", "'\u{1F600}'"), ("b'\\xe9'", "'\\xe9'"),
        ("0.1", "0.10000000000000001"),
        ("1e400", "inf"), ("9007199254740993", "9007199254740992"), ("[[]]", "[]"), ("(1, 2)", "(1, 2, 3)"),
        ("'a\\nb'", "'a b'"),
        ("<class 'int'>", "<class 'str'>"), ("a.b", "a.c"), ("list[int]", "list[str]"),
    ]) func differs(_ left: String, _ right: String) {
        let (one, other) = (readLiteral(left.bytes), readLiteral(right.bytes))
        #expect(one != nil)
        #expect(other != nil)
        #expect(one != other)
    }

    @Test(arguments: [
        "", " ", "007", "1__0", "_1.", "1_", "0x", "0xg", "0b2", "1e", "'a", "'a\nb'", "'''a", "'\\x4'", "'\\u12'",
        "'\\N{no such thing}'",
        "'\\UFFFFFFFF'", "b'é'", "'a' b'b'", "bu'a'", "f'a'", "[1", "[1 2]", "[,]", "(,)", "{1: 2, 3}", "{1, 2: 3}",
        "{:}",
        "[1]]", "1 2", "1, 2", "a b", "-a", "--1", "+-1", "3rd", "x!", "f(", "f(x=)", "f(1 2)", "<", "< a >", "<<>",
        "a..b", "1.2.3",
        "12:30", "2024-01-02", "hello, world", "{a b}", "lambda x: x", "1 if x else 2", "not x", "x + 1", "f'{x}'",
    ]) func isNone(_ text: String) {
        #expect(readLiteral(text.bytes) == nil)
    }

    @Test(arguments: [("1, 2", 2), ("1,", 1), ("'a','b',", 2), ("(1, 2), 3", 2), ("1, 2, ...", 3), ("a, b", 2)])
    func bareTuple(_ text: String, _ count: Int) {
        #expect(readBareTuple(text.bytes)?.count == count)
    }

    @Test(arguments: ["1", "(1, 2)", "1 2", ",", "1,,2", "", "f(1, 2)", "hello world, again"]) func isNoBareTuple(
        _ text: String
    ) {
        #expect(readBareTuple(text.bytes) == nil)
    }

    /// No input takes long or overflows the stack; what is nested too deeply is no literal.
    @Test(arguments: [
        "[", "(", "{", "f(", "{1:", "<", "[[]", "a[", "'", "\"", "\\", "-", "...", "'\\", "<'", "[1,", "0x", "e\u{301}",
    ])
    func hostile(_ piece: String) {
        let text = String(repeating: piece, count: 100_000).bytes
        #expect(readLiteral(text) == nil || piece.count > 0)
        _ = readBareTuple(text)
        _ = readSpacedValues(text)
        _ = ElisionPattern(text)?.matches(text)
    }

    @Test func nestingIsBounded() {
        func nested(_ depth: Int) -> [UInt8] {
            (String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).bytes
        }
        #expect(readLiteral(nested(90)) != nil)
        #expect(readLiteral(nested(100_000)) == nil)
    }
}

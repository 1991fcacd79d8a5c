import Model
import Testing

@testable import Comparison

/// The rules of each kind of claim, beyond the border cases.
@Suite struct KindCases {
    static func check(_ row: Row) {
        let verdict = row.judged()
        #expect(verdict.status == row.status, "\(verdict)")
        if let level = row.level { #expect(verdict.match == level, "\(verdict)") }
        if let kind = row.judgedAs { #expect(verdict.judgedAs == kind) }
        if let note = row.note { #expect(verdict.note.contains(note), "\(verdict.note)") }
    }

    /// What print wrote, digit by digit; of a value, how its number is spelt says nothing.
    @Test(arguments: [
        Row.wrong(.stdout, "2.50", .printed("2.5")), .wrong(.stdout, "[2.50, 1]", .printed("[2.5, 1]")),
        .wrong(.stdout, "2.50", .printed("Sum: 2.5")), .wrong(.stdout, "2.0", .printed("2")),
        .wrong(.stdout, "2.5", .printed("2.50")), .holds(.stdout, "2.50", .printed("2.4999"), at: .rounded),
        .holds(.stdout, "2.50", .printed("2.50"), at: .exact), .holds(.value, "2.50", .value("2.5"), at: .equal),
        .holds(.binding, "2.50", .bound(("x", "2.5")), at: .equal, name: "x"),
        .wrong(.stdout, "1.1", .printed("1.10")),
        .wrong(.stdout, "{\n  \"a\": [1]\n}", .printed("{\n  \"a\": [\n    1\n  ]\n}")),
        .holds(.stdout, "{\"a\": [1]}", .printed("{\n  \"a\": [\n    1\n  ]\n}"), at: .equal),
        .holds(.stdout, "[1,\n 2]", .printed("[1, 2]"), at: .equal),
        .wrong(.stdout, "0xff", .printed("255")), .wrong(.stdout, "[0b11]", .printed("[3]")),
        .holds(.value, "0xff", .value("255"), at: .equal), .holds(.stdout, "0xff", .printed("0xff"), at: .exact),
    ]) func digits(_ row: Row) { Self.check(row) }

    @Test(arguments: [
        Row.holds(.value, "<b>Don't, now</b>", .value("<b>Don't, now</b>"), at: .exact),
        .holds(.value, "[<b>a</b>,\n <i x=\"1\">b</i>]", .value("[<b>a</b>, <i x=\"1\">b</i>]"), at: .equal),
        .holds(.value, "<p>a\n <b>c</b></p>", .value("<p>a\n<b>c</b></p>"), at: .abbreviated),
        .holds(.value, "[<p>a...</p>, 1]", .value("[<p>a b c</p>, 1]"), at: .elided),
        .wrong(.value, "<b>a</b>", .value("<i>a</i>")),
        .wrong(.value, "[<b>a</b>, <b>b</b>]", .value("[<b>b</b>, <b>a</b>]")),
        .wrong(.value, "<p>a\n <b>c</b></p>", .value("<p>a\n<b>d</b></p>")),
        .wrong(.value, "<p>a b</p>", .value("<p>a\nb</p>")),
        .wrong(.value, "<b x=\"1\">a</b>", .value("<b x=\"2\">a</b>")),
    ]) func markup(_ row: Row) { Self.check(row) }

    @Test(arguments: stdoutRows) func stdout(_ row: Row) { Self.check(row) }

    @Test(arguments: [
        Row.wrong(
            .result, "<re.Match object>", .state("<module 're' from '/re.py'>"), judgedAs: .value, note: ""),
        .wrong(.result, "3", .state("<class '__main__.A'>"), judgedAs: .value),
        .holds(.result, "[3]", .state("[3]"), at: .exact, judgedAs: .state),
    ]) func receivers(_ row: Row) { Self.check(row) }

    @Test(arguments: [
        Row.holds(.binding, "12.30", .bound(("x", "'12.30'")), at: .abbreviated, flags: [.asPrinted]),
        .wrong(.binding, "12.31", .bound(("x", "'12.30'")), flags: [.asPrinted]),
        .wrong(.binding, "12.30", .bound(("x", "'12.30'"))),
    ]) func asPrinted(_ row: Row) { Self.check(row) }

    /// `3 items`: how many there are.
    @Test(arguments: [
        ("3", "items", "[1, 2, 3]", true), ("5", "items", "[1, 2, 3]", false),
        ("2", "entries in all", "{1: 2, 3: 4}", true),
        ("2", "elements", "{1, 2}", true), ("5", "characters", "'hello'", true), ("4", "characters", "'hello'", false),
        ("2", "words", "'a b'", true), ("2", "apples", "[1, 2]", false), ("1", "item", "5", false),
        ("3", "items", "deque([1, 2, 3])", true),
    ]) func counts(_ expected: String, _ note: String, _ repr: String, _ holds: Bool) {
        let claim = Claim(
            kind: .value, line: 1, lastLine: 1, column: 3, subject: .init(lines: 1...1), expected: expected, note: note)
        let verdicts = judge(
            [claim], of: makeSnippet(["x"]), in: makeRun([.value(repr)]), again: nil)
        #expect(verdicts.map(\.status) == [holds ? .holds : .contradicted])
    }

    static let stdoutRows: [Row] = [
        .wrong(.stdout, "a  b", .printed("a b")),
        .holds(.stdout, "1 'a'", .printed("1 a"), at: .equal),
        .holds(.stdout, "hello", .printed("hello"), at: .exact),
        .holds(.stdout, "hello", .wrote("hello"), at: .exact),
        .holds(.stdout, "hello", .printed("  hello"), at: .equal),
        .holds(.stdout, "hello", .printed("hello  "), at: .equal),
        .holds(.stdout, "hello", .printed("\nhello\n"), at: .equal),
        .holds(.stdout, "\"hello\"", .printed("hello"), at: .equal),
        .holds(.stdout, "'1'", .printed("1"), at: .equal),
        .holds(.stdout, "'a\\tb'", .printed("a\tb"), at: .equal),
        .holds(.stdout, "a   b", .printed("a\tb"), at: .abbreviated),
        .wrong(.stdout, "a b", .printed("a  b")),
        .holds(.stdout, "a\\nb", .printed("a\nb"), at: .equal),
        .holds(.stdout, "a\\tb", .printed("a\tb"), at: .equal),
        .holds(.stdout, "a\\nb", .printed("a\\nb"), at: .exact),
        .wrong(.stdout, "a\\nb", .printed("a\nc")),
        .wrong(.stdout, "a\\nb", .printed("a b")),
        .holds(.stdout, "a b", .printed("a  b"), at: .exact, isReconstructed: true),
        .holds(.stdout, "a b\nc", .printed("  a  b\n\n   c"), at: .exact, isReconstructed: true),
        .wrong(.stdout, "hello", .printed("Hello")),
        .wrong(.stdout, "hello", .printed("hello!")),
        .wrong(.stdout, "hello", Seen(), note: "nothing was printed"),
        .wrong(.stdout, "\u{430}", .printed("a"), note: "CYRILLIC SMALL LETTER A) is claimed, it is a (U+0061 LATIN"),
        .wrong(.stdout, "a\u{200B}b", .printed("ab"), note: "U+200B"),
        .wrong(.stdout, "fi", .printed("\u{FB01}"), note: "U+FB01"),
        .wrong(.stdout, "a\u{202E}b", .printed("ab"), note: "U+202E"),
        .holds(.stdout, "3 4", .printed("3 4"), at: .exact),
        .holds(.stdout, "3, 4", .printed("3 4"), at: .abbreviated),
        .wrong(.stdout, "3, 5", .printed("3 4")),
        .wrong(.stdout, "3,", .printed("3")),
        .wrong(.stdout, "(3, 4)", .printed("3 4")),
        .holds(.stdout, "'a' 'b'", .printed("a b"), at: .equal),
        .holds(.stdout, "a {2, 1}", .printed("a {1, 2}"), at: .equal),
        .holds(.stdout, "x = 3, y = [1,2]", .printed("x = 3, y = [1, 2]"), at: .equal),
        .wrong(.stdout, "x = 3, y = [1,2]", .printed("x = 3, y = [1, 3]")),
        .wrong(.stdout, "x = 1, y = [1,2]", .printed("x = 1.0, y = [1, 2]")),
        .holds(.stdout, "mean: 2.33", .printed("mean: 2.3333333333333335"), at: .rounded),
        .wrong(.stdout, "mean: 2.34", .printed("mean: 2.3333333333333335")),
        .wrong(.stdout, "1.2.3", .printed("1.23.3")),
        .wrong(.stdout, "v1.2", .printed("v1.23")),
        .holds(.stdout, "{'b', 'a'}", .printed("{'a', 'b'}"), at: .equal),
        .holds(.stdout, "Point(x=1,y=2)", .printed("Point(x=1, y=2)"), at: .equal),
        .holds(.stdout, "Point(1, 2)", .printed("Point(x=1, y=2)"), at: .abbreviated),
        .wrong(.stdout, "Point(2, 1)", .printed("Point(x=1, y=2)")),
        .holds(.stdout, "<__main__.C object at 0x7f0000>", .printed("<__main__.C object at 0x7fab12>"), at: .elided),
        .holds(.stdout, "<__main__.C object at 0x...>", .printed("<__main__.C object at 0x7fab12>"), at: .elided),
        .holds(.stdout, "<C object at 0x7f0000>", .printed("<__main__.C object at 0x7fab12>"), at: .elided),
        .wrong(.stdout, "<__main__.D object at 0x7f0000>", .printed("<__main__.C object at 0x7fab12>")),
        .holds(.stdout, "<function f at 0x10>", .printed("<function outer.<locals>.f at 0x7fab12>"), at: .elided),
        .holds(.stdout, "[<__main__.C object at 0x1>, 2]", .printed("[<__main__.C object at 0x2>, 2]"), at: .elided),
        .holds(
            .stdout, "(D, B, C, A, object)",
            .printed(
                "(<class '__main__.D'>, <class '__main__.B'>, <class '__main__.C'>, <class '__main__.A'>, <class 'object'>)"
            ),
            at: .abbreviated),
        .wrong(
            .stdout, "(D, C, B, A, object)",
            .printed(
                "(<class '__main__.D'>, <class '__main__.B'>, <class '__main__.C'>, <class '__main__.A'>, <class 'object'>)"
            )),
        .holds(.stdout, "<class 'D'>", .printed("<class '__main__.D'>"), at: .abbreviated),
        .holds(.stdout, "deque([1, 2])", .printed("deque([1, 2])"), at: .exact),
        .holds(.stdout, "[1, 2]", .printed("deque([1, 2])"), at: .abbreviated),
        .wrong(.stdout, "(1, 2)", .printed("deque([1, 2])")),
        .wrong(.stdout, "[0, 1, 2]", .printed("range(0, 3)")),
        .holds(.stdout, "a: 1\nb: 2", .printed("a: 1\nb: 2"), at: .exact),
        .holds(.stdout, "a: 1\nb: [1,2]", .printed("a: 1\nb: [1, 2]"), at: .equal),
        .wrong(.stdout, "a: 1\nb: 3", .printed("a: 1\nb: 2"), note: "line 2"),
        .wrong(.stdout, "a: 1", .printed("a: 1\nb: 2")),
        .wrong(.stdout, "a: 1\nb: 2\nc: 3", .printed("a: 1\nb: 2")),
        .holds(.stdout, "first\n...\nlast", .printed("first\n2\n3\nlast"), at: .elided),
        .wrong(.stdout, "first\n...\nlast", .printed("first\n2\n3\nlost")),
        .holds(.stdout, "Hello, ...!", .printed("Hello, world!"), at: .elided),
        .holds(.stdout, "Hello, \u{2026}!", .printed("Hello, world!"), at: .elided),
        .wrong(.stdout, "Hello, ...?", .printed("Hello, world!")),
        .holds(.stdout, "[1, 2, ..., 9]", .printed("[1, 2, 3, 4, 9]"), at: .elided),
        .wrong(.stdout, "[1, 2, ..., 9]", .printed("[1, 2, 3, 4, 8]")),
        .wrong(.stdout, "[1, 2, ...]", .printed("[1, 2]")),
        .holds(.stdout, "0.333...", .printed("0.3333333333333333"), at: .elided),
        .wrong(.stdout, "0.5...", .printed("0.5")),
        .wrong(.stdout, "Loading...", .printed("Loading")),
        .holds(.stdout, "Loading...", .printed("Loading..."), at: .exact),
        .wrong(.stdout, "first\n...\nlast", .printed("first\nlast")),
        .wrong(.raises, "ValueError: no...", .raised("ValueError", message: "no")),
        .wrong(.stdout, "a...b...c", .printed("abc")),
        .holds(.stdout, "a...b...c", .printed("axbxc"), at: .elided),
        .wrong(.stdout, "0.334...", .printed("0.3333333333333333")),
        .holds(.stdout, "{'a': 1, ...}", .printed("{'a': 1, 'b': 2}"), at: .elided),
        .wrong(.stdout, "{'a': 2, ...}", .printed("{'a': 1, 'b': 2}")),
        .holds(
            .stdout, "CacheInfo(hits=..., misses=..., maxsize=128, currsize=...)",
            .printed("CacheInfo(hits=8, misses=9, maxsize=128, currsize=9)"), at: .elided),
        .wrong(
            .stdout, "CacheInfo(hits=..., misses=..., maxsize=64, currsize=...)",
            .printed("CacheInfo(hits=8, misses=9, maxsize=128, currsize=9)")),
        .holds(.stdout, "slow took 0.5001s", .printed("slow took 0.5003s"), at: .tolerance),
        .holds(.stdout, "took 500 ms", .printed("took 503 ms"), at: .tolerance),
        Row(.stdout, "took 2.5 s", .printed("took 0.8 s"), is: .inapplicable, note: "machine"),
        .wrong(.stdout, "took 50 s", .printed("took 0.8 s")),
        .wrong(.stdout, "every 31s", .printed("every 30s")),
        .wrong(.stdout, "slow took 0.5001s", .printed("fast took 0.5003s")),
        .holds(.stdout, "56", .printed("56 bytes"), at: .abbreviated),
        .wrong(.stdout, "57", .printed("56 bytes")),
        .holds(.stdout, "~48 bytes", .printed("48"), at: .tolerance, flags: [.tolerance]),
        .holds(.stdout, "12:30", .printed("12:30"), at: .exact),
        .wrong(.stdout, "30", .printed("12:30")),
        .wrong(.stdout, "30", .printed("Mon 12:30")),
        .wrong(.stdout, "1", .printed("{'a': 1}")),
        .wrong(.stdout, "2", .printed("a=1, b=2")),
        .holds(.stdout, "[1, 2]", .printed("items -> [1, 2]"), at: .abbreviated),
        .holds(.stdout, "yes", .printed("answer = yes"), at: .abbreviated),
        .holds(.stdout, "1e3", .printed("1000.0"), at: .equal),
        .wrong(.stdout, "True", .printed("true")),
        .wrong(.stdout, "None", .printed("none")),
        .wrong(.stdout, "nan", .printed("inf")),
        .holds(.stdout, "1+2j", .printed("(1+2j)"), at: .equal),
        .holds(.stdout, "[[1 2] [3 4]]", .printed("[[1 2]\n [3 4]]"), at: .equal),
        .holds(.stdout, "a  b\n0  1  2", .printed("   a  b\n0  1  2"), at: .equal),
        .holds(.stdout, "{\n  'a': 1,\n  'b': [1, 2]\n}", .printed("{'a': 1, 'b': [1, 2]}"), at: .equal),
        .holds(.stdout, "low", .error("low"), at: .exact, judgedAs: .stderr),
        .holds(.stdout, "nothing", Seen(), at: .equal),
        .wrong(.stdout, "nothing", .printed("something")),
        .holds(.value, "ValueError: no", .raised("ValueError", message: "no"), at: .exact, judgedAs: .raises),
        .wrong(.value, "ValueError: no", .raised("ValueError", message: "yes")),
        .wrong(.stdout, "['1.0']", .printed("['1.04']")),
        .wrong(.stdout, "x '1.0'", .printed("x '1.04'")),
        .holds(.stdout, "red", .printed("\u{1B}[31mred\u{1B}[0m"), at: .abbreviated),
        .holds(.stdout, "ABC", Seen(value: observed("'ABC'")), at: .abbreviated, judgedAs: .value),
        .holds(.stdout, "b'a'", .printed("b'a'"), at: .exact),
        .wrong(.stdout, "'a'", .printed("b'a'")),
    ]

    @Test(arguments: stderrRows) func stderr(_ row: Row) { Self.check(row) }

    static let stderrRows: [Row] = [
        .holds(.stderr, "WARNING:root:low", .error("WARNING:root:low"), at: .exact),
        .holds(
            .stderr, "UserWarning: old", .error("guide.py:3: UserWarning: old\n  warnings.warn('old')"),
            at: .abbreviated),
        .wrong(.stderr, "UserWarning: new", .error("guide.py:3: UserWarning: old\n  warnings.warn('old')")),
        .holds(.stderr, "low", .printed("low"), at: .exact, judgedAs: .stdout),
        .wrong(.stderr, "low", .printed("high")),
    ]

    @Test(arguments: valueRows) func value(_ row: Row) { Self.check(row) }

    static let valueRows: [Row] = [
        .holds(.value, "3", .value("3"), at: .exact),
        .holds(.value, "'abc'", .value("'abc'"), at: .exact),
        .holds(.value, "\"abc\"", .value("'abc'"), at: .equal),
        .holds(.value, "abc", .value("'abc'"), at: .abbreviated),
        .holds(.value, "hello world", .value("'hello world'"), at: .abbreviated),
        .wrong(.value, "hello word", .value("'hello world'")),
        .wrong(.value, "1", .value("'1'"), note: "a str"),
        .wrong(.value, "None", .value("'None'")),
        .wrong(.value, "True", .value("'True'")),
        .wrong(.value, "1, 2", .value("'1, 2'")),
        .wrong(.value, "[1]", .value("'[1]'")),
        .wrong(.value, "0.333...", .value("'0.3333'")),
        .wrong(.value, "'1'", .value("1")),
        .wrong(.value, "1.0", .value("1"), note: "an int"),
        .wrong(.value, "1", .value("1.0"), note: "a float"),
        .wrong(.value, "1", .value("True")),
        .wrong(.value, "True", .value("1")),
        .wrong(.value, "(1, 2)", .value("[1, 2]")),
        .holds(.value, "1, 2", .value("(1, 2)"), at: .equal),
        .wrong(.value, "1, 2", .value("[1, 2]")),
        .holds(.value, "'abc...'", .value("'abcdef'"), at: .elided),
        .holds(.value, "abc...", .value("'abcdef'"), at: .elided),
        .wrong(.value, "abd...", .value("'abcdef'")),
        .holds(.value, "0.1 + 0.2", .value("'0.1 + 0.2'"), at: .abbreviated),
        .holds(.value, "0.3", .value("0.30000000000000004"), at: .rounded),
        .wrong(.value, "0.30000000000000005", .value("0.30000000000000004")),
        .wrong(.value, "0.30000000000000003", .value("0.30000000000000004")),
        .wrong(.value, "0.30000000000000004440", .value("0.30000000000000004")),
        .holds(.value, "[0.33, 0.67]", .value("[0.3333333333333333, 0.6666666666666666]"), at: .rounded),
        .wrong(.value, "[0.33, 0.66]", .value("[0.3333333333333333, 0.6666666666666666]")),
        .holds(.value, "1.0", .value("Decimal('1.0')", text: "1.0"), at: .abbreviated),
        .wrong(.value, "'1.0'", .value("Decimal('1.0')", text: "1.0")),
        .wrong(.value, "1.1", .value("Decimal('1.0')", text: "1.0")),
        .wrong(.value, "1", .value("Decimal('1.0')", text: "1.0")),
        .holds(.value, "Decimal(\"1.0\")", .value("Decimal('1.0')", text: "1.0"), at: .equal),
        .holds(.value, "Color.RED", .value("<Color.RED: 1>", text: "Color.RED"), at: .abbreviated),
        .wrong(.value, "Color.BLUE", .value("<Color.RED: 1>", text: "Color.RED")),
        .wrong(.value, "<Color.RED: 2>", .value("<Color.RED: 1>", text: "Color.RED")),
        .holds(.value, "2024-01-31", .value("datetime.date(2024, 1, 31)", text: "2024-01-31"), at: .abbreviated),
        .holds(.value, "date(2024, 1, 31)", .value("datetime.date(2024, 1, 31)", text: "2024-01-31"), at: .abbreviated),
        .wrong(.value, "date(2024, 1, 30)", .value("datetime.date(2024, 1, 31)", text: "2024-01-31")),
        .wrong(.value, "2024-01-30", .value("datetime.date(2024, 1, 31)", text: "2024-01-31")),
        .holds(.value, "[1, 2, 3]", .value("array([1, 2, 3])", text: "[1 2 3]"), at: .abbreviated),
        .holds(.value, "[1 2 3]", .value("array([1, 2, 3])", text: "[1 2 3]"), at: .abbreviated),
        .holds(.value, "3", .value("np.int64(3)", text: "3"), at: .abbreviated),
        .wrong(.value, "4", .value("np.int64(3)", text: "3")),
        .holds(.value, "defaultdict(int, {'a': 1})", .value("defaultdict(<class 'int'>, {'a': 1})"), at: .abbreviated),
        .wrong(.value, "defaultdict(list, {'a': 1})", .value("defaultdict(<class 'int'>, {'a': 1})")),
        .holds(.value, "{'a': 1}", .value("Counter({'a': 1})"), at: .abbreviated),
        .wrong(.value, "{'a': 2}", .value("Counter({'a': 1})")),
        .holds(.value, "Counter({'a': 1})", .value("collections.Counter({'a': 1})"), at: .abbreviated),
        .holds(.value, "['a', 'b']", .value("dict_keys(['a', 'b'])"), at: .abbreviated),
        .holds(.value, "[a, b]", .value("['a', 'b']"), at: .abbreviated),
        .wrong(.value, "[a, c]", .value("['a', 'b']")),
        .holds(.value, "<class 'int'>", .value("<class 'int'>"), at: .exact),
        .holds(.value, "Point(x=1, y=2)", .value("geometry.Point(x=1, y=2)"), at: .abbreviated),
        .wrong(.value, "other.Point(x=1, y=2)", .value("geometry.Point(x=1, y=2)")),
        .wrong(.value, "oint(x=1, y=2)", .value("Point(x=1, y=2)")),
        .holds(.value, "{1, 2, 3}", .value("{3, 1, 2}"), at: .equal),
        .wrong(.value, "{1, 2}", .value("{3, 1, 2}")),
        .holds(.value, "{1, ...}", .value("{3, 1, 2}"), at: .elided),
        .wrong(.value, "{4, ...}", .value("{3, 1, 2}")),
        .wrong(.value, "{1, 2}", .value("frozenset({1, 3})")),
        .holds(.value, "56 bytes", .value("56"), at: .abbreviated),
        .wrong(.value, "55 bytes", .value("56")),
        .wrong(.value, "56 apples", .value("56")),
        .holds(.value, "8 KB", .value("8056"), at: .abbreviated),
        .wrong(.value, "9 KB", .value("8056")),
        .holds(.value, "1,000,000", .value("1000000"), at: .abbreviated),
        .wrong(.value, "1,000,001", .value("1000000")),
        .holds(.stdout, "1,000,000", .printed("1000000"), at: .abbreviated),
        .holds(.stdout, "1000000", .printed("1,000,000"), at: .abbreviated),
        .holds(.stdout, "1_000_000", .printed("1000000"), at: .abbreviated),
        .holds(.stdout, "1000000", .printed("1_000_000"), at: .abbreviated),
        .wrong(.stdout, "1000001", .printed("1_000_000")),
        .wrong(.stdout, "1,00,000", .printed("100000")),
        .wrong(.stdout, "1,000,000", .printed("1000000.0")),
        .wrong(.value, "1,000", .value("(1, 0)")),
        .wrong(.value, "(1, 000)", .value("(1, 0)")),
        .wrong(.value, "(1,000)", .value("(1000,)")),
        .wrong(.stdout, "1,000", .printed("1 0")),
        .wrong(.stdout, "1,000", .printed("1"), .printed("0")),
        .wrong(.stdout, "[1, 000]", .printed("[1, 0]")),
        .wrong(.stdout, "000", .printed("0")),
        .wrong(.stdout, "255", .printed("0xff")),
        .holds(.value, "0xff", .value("255"), at: .equal),
        .wrong(.stdout, "k", .printed("'k'")),
        .holds(.stdout, "'k'", .printed("k"), at: .equal),
        .wrong(.stdout, "RED", .printed("Color.RED")),
        .holds(.stdout, "RED", .printed("color.RED"), at: .abbreviated),
        .wrong(.stdout, "0.1", .printed("0.1000000000000000055511151231257827021181583404541015625")),
        .wrong(.binding, "'x'", Seen(printed: "x\n", bindings: [.init(name: "y", value: observed("None"))]), name: "y"),
        .wrong(.value, "'in'", .returned("'out'", printed: "in")),
        .wrong(.raises, "IndexError: list", .raised("IndexError", message: "list index out of range")),
        .holds(
            .raises, "SyntaxError: invalid syntax", .raised("SyntaxError", message: "invalid syntax (demo, line 1)"),
            at: .abbreviated),
        .wrong(.stdout, "b", .printed("a\nb")),
        .holds(.value, "(1, 0, 0)", .value("(1, 0, 0)"), at: .exact),
        .holds(.value, "~0.5", .value("0.52"), at: .tolerance, flags: [.tolerance]),
        .wrong(.value, "~0.5", .value("0.62"), flags: [.tolerance], note: "24 % more"),
        .wrong(.value, "~48 bytes", .value("56"), flags: [.tolerance], note: "17 % more than claimed"),
        .holds(.value, "about 50", .value("52"), at: .tolerance),
        Row(.value, "True", .value("False"), is: .inapplicable, flags: [.hedged], note: "hedged"),
        .holds(.value, "True", .value("True"), at: .exact, flags: [.hedged]),
        .wrong(.value, "nan", .value("1.0")),
        .holds(.value, "'a b'", .value("'a  b'"), at: .exact, isReconstructed: true),
        .wrong(.value, "'a b'", .value("'a  b'")),
        .holds(.value, "[1, [...]]", .value("[1, [...]]"), at: .exact),
        .wrong(.value, "3", .raised("ZeroDivisionError", message: "division by zero"), note: "exception"),
    ]

    @Test(arguments: bindingRows) func binding(_ row: Row) { Self.check(row) }

    static let bindingRows: [Row] = [
        .holds(.binding, "5", .bound(("x", "5")), at: .exact),
        .wrong(.binding, "6", .bound(("x", "5"))),
        .holds(.binding, "1, 2", .bound(("a", "1"), ("b", "2")), at: .equal),
        .holds(.binding, "1 2", .bound(("a", "1"), ("b", "2")), at: .equal),
        .holds(.binding, "(1, 2)", .bound(("a", "1"), ("b", "2")), at: .equal),
        .wrong(.binding, "2, 1", .bound(("a", "1"), ("b", "2"))),
        .holds(.binding, "a=1, b=2", .bound(("a", "1"), ("b", "2")), at: .equal),
        .wrong(.binding, "a=2, b=1", .bound(("a", "1"), ("b", "2"))),
        .holds(.binding, "1 [2, 3]", .bound(("a", "1"), ("b", "[2, 3]")), at: .equal),
        .holds(.binding, "5", .bound(("a", "5"), ("b", "5")), at: .exact),
        .wrong(.binding, "5", .bound(("a", "5"), ("b", "6"))),
        .holds(.binding, "2", .bound(("a", "1"), ("b", "2")), at: .exact, name: "b"),
        .wrong(.binding, "1", .bound(("a", "1"), ("b", "2")), name: "b"),
        .wrong(.binding, "1", .bound(("a", "1")), note: "not bound", name: "c"),
        .holds(.binding, "1, 2", .bound(("x", "1")), .bound(("x", "2")), at: .equal),
    ]

    @Test(arguments: resultRows) func result(_ row: Row) { Self.check(row) }

    static let resultRows: [Row] = [
        .holds(.result, "9", .returned("9"), at: .exact, judgedAs: .value),
        .holds(.result, "None", .returned("None"), at: .exact, judgedAs: .value),
        .wrong(.result, "9", .returned("None"), judgedAs: .value),
        .wrong(.result, "9", .returned("None", printed: "8"), judgedAs: .stdout),
        .holds(.result, "None", .returned("None", printed: "8"), at: .exact, judgedAs: .value),
        .holds(.result, "'woof'", .returned("None", printed: "woof"), at: .equal, judgedAs: .stdout),
        .holds(.result, "'woof'", .returned("'woof'"), at: .exact, judgedAs: .value),
        .holds(.result, "9", .returned("9", printed: "9"), at: .exact, judgedAs: .stdout),
        .holds(.result, "14", Seen(written: "x\n", value: observed("14")), at: .exact, judgedAs: .value),
        .holds(.result, "x", Seen(written: "x\n", value: observed("2")), at: .exact, judgedAs: .stderr),
        .wrong(.result, "15", Seen(written: "x\n", value: observed("14")), judgedAs: .result),
        .wrong(.result, "[1, 3]", .state("[1, 2]"), judgedAs: .state),
        .holds(.result, "3", .state("[1, 2]", value: "3"), at: .exact, judgedAs: .value),
        .wrong(.result, "[1, 2]", .state("[1, 2]", value: "3"), judgedAs: .value),
        .holds(.result, "[0, 1]", .state("deque([0, 1])"), at: .abbreviated, judgedAs: .state),
        .holds(
            .result, "low", Seen(written: "low\n", value: observed("None"), state: observed("<module>")), at: .exact,
            judgedAs: .stderr),
    ]

    @Test(arguments: stateRows) func state(_ row: Row) { Self.check(row) }

    static let stateRows: [Row] = [
        .holds(.state, "[1, 4]", .state("[1, 4]"), at: .exact),
        .wrong(.state, "[1, 5]", .state("[1, 4]")),
        .holds(.state, "None", .state("[1, 4]"), at: .exact, judgedAs: .value),
        .holds(.state, "deque([1, 2])", .state("deque([1, 2])", value: "0"), at: .exact),
        .wrong(.state, "None", .state("[1, 4]", value: "3")),
    ]

    @Test(arguments: iteratesRows) func iterates(_ row: Row) { Self.check(row) }

    static let iteratesRows: [Row] = [
        .holds(.iterates, "10, 12, 14, ...", .items(["10", "12", "14", "16"], ends: false), at: .elided),
        .wrong(.iterates, "10, 12, 15, ...", .items(["10", "12", "14", "16"], ends: false)),
        .wrong(.iterates, "10, 12, 14", .items(["10", "12", "14", "16"], ends: false)),
        .wrong(.iterates, "10, 12, ...", .items(["10", "12"])),
        .holds(.iterates, "1, 2, 3", .items(["1", "2", "3"]), at: .equal),
        .holds(.iterates, "1 2 3", .items(["1", "2", "3"]), at: .equal),
        .holds(.iterates, "[1, 2, 3]", .items(["1", "2", "3"]), at: .equal),
        .holds(.iterates, "a, b", .items(["'a'", "'b'"]), at: .abbreviated),
        .holds(.iterates, "('A','B'),('A','C'),...", .items(["('A', 'B')", "('A', 'C')", "('B', 'A')"]), at: .elided),
        .wrong(.iterates, "('A','B'),('C','A'),...", .items(["('A', 'B')", "('A', 'C')", "('B', 'A')"])),
        .holds(.iterates, "1, 2", .value("[1, 2]"), at: .equal),
        .wrong(.iterates, "1, 2", .value("[1, 2, 3]")),
        .holds(.iterates, "'a', 'b'", .items(["'b'", "'a'"], of: "{'b', 'a'}"), at: .equal),
        .wrong(.iterates, "'a', 'c'", .items(["'b'", "'a'"], of: "{'b', 'a'}")),
        .holds(.iterates, "1, 2", .returned("None", printed: "1\n2"), at: .equal, judgedAs: .stdout),
        .wrong(.iterates, "1, 3", .returned("None", printed: "1\n2")),
        .holds(.iterates, "5", .items(["5"]), at: .equal),
    ]

    @Test(arguments: sizeRows) func size(_ row: Row) { Self.check(row) }

    static let sizeRows: [Row] = [
        .holds(.size, "8056 bytes", .size(8056), at: .abbreviated),
        .wrong(.size, "8057 bytes", .size(8056)),
        .holds(.size, "8 KB", .size(8056), at: .abbreviated),
        .holds(.size, "7.9 KB", .size(8056), at: .abbreviated),
        .holds(.size, "7.9 KiB", .size(8056), at: .abbreviated),
        .wrong(.size, "8.1 KiB", .size(8056)),
        .holds(.size, "~8 MB", .size(8_448_728), at: .tolerance, flags: [.tolerance]),
        .holds(.size, "8.4 MB", .size(8_448_728), at: .abbreviated),
        .wrong(.size, "8 GB", .size(8_448_728)),
        .wrong(.size, "~120 bytes", .size(200), flags: [.tolerance], note: "67 % more than claimed"),
        .wrong(.size, "~80 KB", .size(8056), flags: [.tolerance], note: "90 % less than claimed"),
        .wrong(.size, "8 bytes", .size(8056), note: "1007 times as much"),
    ]

    @Test(arguments: raisesRows) func raises(_ row: Row) { Self.check(row) }

    static let raisesRows: [Row] = [
        .holds(.raises, "TypeError", .raised("TypeError", message: "no"), at: .exact),
        .holds(.raises, "TypeError: no", .raised("TypeError", message: "no"), at: .exact),
        .holds(.raises, "TypeError!", .raised("TypeError", message: "no"), at: .exact),
        .wrong(.raises, "TypeError: yes", .raised("TypeError", message: "no"), note: "message"),
        .holds(.raises, "ValueError: ...", .raised("ValueError", message: "no such thing"), at: .elided),
        .wrong(
            .raises, "IndexError: list index out of range, four items",
            .raised("IndexError", message: "list index out of range"), note: "message"),
        .holds(
            .raises, "ValueError: no A: [1, 2]", .raised("ValueError", message: "no A:\n  [1, 2]"), at: .abbreviated),
        .holds(
            .raises, "ValueError: no <A object at 0x01>",
            .raised("ValueError", message: "no <A object at 0x7f02>\n\nTry f(x)"), at: .elided),
        .wrong(
            .raises, "ValueError: no <B object at 0x01>",
            .raised("ValueError", message: "no <A object at 0x7f02>\n\nTry f(x)")),
        .wrong(.raises, "ValueError: no A: [1, 3]", .raised("ValueError", message: "no A:\n[1, 2]")),
        .holds(.raises, "LookupError", .raised("KeyError", "LookupError", message: "'k'"), at: .abbreviated),
        .wrong(
            .raises, "IndexError", .raised("KeyError", "LookupError", message: "'k'"), note: "KeyError, not IndexError"),
        .holds(.raises, "JSONDecodeError", .raised("json.decoder.JSONDecodeError", "ValueError"), at: .abbreviated),
        .holds(.raises, "MyError: x", .raised("__main__.MyError", message: "x"), at: .exact),
        .holds(.raises, "KeyError: 'k'", .raised("KeyError", message: "'k'"), at: .exact),
        .holds(.raises, "KeyError: k", .raised("KeyError", message: "'k'"), at: .abbreviated),
        .holds(.raises, "KeyError: \"k\"", .raised("KeyError", message: "'k'"), at: .equal),
        .wrong(.raises, "KeyError: 'j'", .raised("KeyError", message: "'k'")),
        .holds(.raises, "KeyError('k')", .raised("KeyError", message: "'k'"), at: .exact),
        .holds(.raises, "ValueError: bad value", .raised("ValueError", message: "bad value: 3"), at: .abbreviated),
        .wrong(.raises, "ValueError: bad val", .raised("ValueError", message: "bad value: 3")),
        .wrong(.raises, "ValueError: ...literal", .raised("ValueError", message: "bad value: 3")),
        .wrong(.raises, "TypeError", .value("3"), note: "no exception"),
        .wrong(.raises, "TypeError", .printed("3"), note: "no exception"),
        .holds(
            .raises, "json.JSONDecodeError", .raised("json.decoder.JSONDecodeError", "ValueError"), at: .abbreviated),
        .wrong(.raises, "jason.JSONDecodeError", .raised("json.decoder.JSONDecodeError", "ValueError")),
        .wrong(.raises, "decoder.json.JSONDecodeError", .raised("json.decoder.JSONDecodeError", "ValueError")),
        .holds(.raises, "queue.Empty", .raised("_queue.Empty"), at: .abbreviated),
        .holds(.raises, "asyncio.TimeoutError", .raised("TimeoutError", "OSError"), at: .abbreviated),
        .holds(.raises, "socket.timeout: timed out", .raised("TimeoutError", message: "timed out"), at: .abbreviated),
        .holds(.raises, "IOError", .raised("OSError"), at: .abbreviated),
        .holds(.raises, "IOError", .raised("FileNotFoundError", "OSError"), at: .abbreviated),
        .wrong(.raises, "socket.timeout", .raised("OSError")),
        .holds(
            .raises, "DeprecationWarning: use new", .error("g.py:3: DeprecationWarning: use new\n  old()"),
            at: .abbreviated, judgedAs: .stderr),
        .holds(
            .raises, "DeprecationWarning", .error("g.py:3: DeprecationWarning: use new\n  old()"), at: .abbreviated,
            judgedAs: .stderr),
        .wrong(.raises, "DeprecationWarning: use old", .error("g.py:3: DeprecationWarning: use new\n  old()")),
        .wrong(.raises, "UserWarning", .error("g.py:3: DeprecationWarning: use new\n  old()")),
        .holds(.raises, "KeyError", .printed("<class 'KeyError'>"), at: .abbreviated, judgedAs: .stdout),
        .holds(.raises, "KeyError: 'k'", .printed("KeyError: 'k'"), at: .exact, judgedAs: .stdout),
        .wrong(.raises, "KeyError", .printed("<class 'IndexError'>")),
        .wrong(.raises, "object", .raised("TypeError", "object")),
        .holds(
            .raises, "SyntaxError: invalid syntax",
            .raised("SyntaxError", message: "invalid syntax (<unknown>, line 1)"), at: .abbreviated),
        .holds(.raises, "StopIteration", .value("1"), .raised("StopIteration"), at: .exact),
        .wrong(.raises, "StopIteration", .raised("KeyError"), .raised("StopIteration")),
        .holds(
            .raises, "FileNotFoundError", .raised("FileNotFoundError", "OSError", message: "[Errno 2] No such file"),
            at: .exact),
    ]

    @Test(arguments: completesRows) func completes(_ row: Row) { Self.check(row) }

    static let completesRows: [Row] = [
        .holds(.completes, "OK", Seen(), at: .exact),
        .wrong(.completes, "None", Seen()),
        .wrong(.completes, "OK", .raised("AssertionError"), note: "exception"),
    ]

    @Test(arguments: occurrencesRows) func occurrences(_ row: Row) { Self.check(row) }

    static let occurrencesRows: [Row] = [
        .holds(.stdout, "0, 1, 2", .printed("0"), .printed("1"), .printed("2"), at: .equal),
        .holds(.stdout, "0, 1 and 2", .printed("0"), .printed("1"), .printed("2"), at: .equal),
        .holds(.stdout, "0, ..., 3", .printed("0"), .printed("1"), .printed("2"), .printed("3"), at: .elided),
        .wrong(.stdout, "0, ..., 4", .printed("0"), .printed("1"), .printed("2"), .printed("3")),
        .wrong(.stdout, "0, 1, ..., 2", .printed("0"), .printed("1"), .printed("3")),
        .holds(.stdout, "0..2", .printed("0"), .printed("1"), .printed("2"), at: .equal),
        .holds(.stdout, "0 to 2", .printed("0"), .printed("1"), .printed("2"), at: .equal),
        .wrong(.stdout, "0..3", .printed("0"), .printed("1"), .printed("2")),
        .holds(.stdout, "first a, then b", .printed("a"), .printed("b"), at: .equal),
        .wrong(.stdout, "0, 1 and 3", .printed("0"), .printed("1"), .printed("2")),
        .holds(.stdout, "a, b, and c", .printed("a"), .printed("b"), .printed("c"), at: .equal),
        .holds(.stdout, "a and b", .printed("a"), .printed("b"), at: .equal),
        .wrong(.stdout, "a and b", .printed("b"), .printed("a")),
        .holds(.stdout, "1 x | 2 y", .printed("1 x"), .printed("2 y"), at: .equal),
        .wrong(.stdout, "a, b", .printed("a"), .printed("b"), .printed("c"), note: "2 values claimed, it ran 3 times"),
        .wrong(.stdout, "a, c", .printed("a"), .printed("b"), note: "occurrence 2 of 2: b, not c"),
        .holds(.stdout, "0 then 1", .printed("0"), .printed("1"), at: .equal),
        .holds(.stdout, "0\n1\n2", .printed("0"), .printed("1"), .printed("2"), at: .equal),
        .holds(.stdout, "0, 1, ...", .printed("0"), .printed("1"), .printed("2"), at: .elided),
        .wrong(.stdout, "0, 1", .printed("0"), .printed("1"), .printed("2")),
        .wrong(.stdout, "0, 1, 3", .printed("0"), .printed("1"), .printed("2")),
        .wrong(.stdout, "1, 0, 2", .printed("0"), .printed("1"), .printed("2")),
        .holds(.stdout, "x", .printed("x"), .printed("x"), at: .exact),
        .wrong(.stdout, "x", .printed("x"), .printed("y"), note: "occurrence 2 of 2"),
        .holds(.stdout, "a [1, 2], b [3]", .printed("a [1, 2]"), .printed("b [3]"), at: .equal),
        .holds(.value, "1, 2", .value("1"), .value("2"), at: .equal),
        .holds(.value, "'a, b', 'c'", .value("'a, b'"), .value("'c'"), at: .equal),
        .wrong(.value, "1", .value("1"), .value("2"), note: "occurrence 2"),
        .holds(.stdout, "0 1 2 ", .wrote("0 "), .wrote("1 "), .wrote("2 "), at: .equal),
        .holds(.stdout, "0 1 2", .wrote("0 "), .wrote("1 "), .wrote("2 "), at: .equal),
        .holds(.stdout, "[1, 2]", .printed("[1, 2]"), .printed("[1,  2]"), at: .equal),
    ]

    static let all =
        stdoutRows + stderrRows + valueRows + bindingRows + resultRows + stateRows + iteratesRows + sizeRows
        + raisesRows + completesRows + occurrencesRows
}

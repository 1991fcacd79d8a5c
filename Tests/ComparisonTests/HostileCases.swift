import Model
import Testing

@testable import Comparison

/// Claims and outputs made to take long, to nest deeply or to look alike: each is judged, and soon.
@Suite(.serialized) struct HostileCases {
    struct Pair: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let claim: String
        let actual: String

        init(_ name: String, _ claim: String, _ actual: String) {
            testDescription = name
            self.claim = claim
            self.actual = actual
        }
    }

    private static func many(_ piece: String, _ count: Int = 10_000) -> String {
        String(repeating: piece, count: count)
    }

    static let pairs: [Pair] = [
        Pair("words", many("a"), many("a") + "b"),
        Pair("open brackets", many("["), many("[") + "["),
        Pair("nested brackets", many("[") + many("]"), "[" + many("[") + many("]") + "]"),
        Pair("elisions", many("a...") + "b", many("a")),
        Pair("an elision that almost fits", "..." + many("a", 1_000) + "b...", many("a")),
        Pair("a hole that almost fits", "[..., " + many("1, ", 2_000) + "2, ...]", "[" + many("1, ", 4_000) + "3]"),
        Pair("lines that almost fit", "...\n" + many("a\n", 2_000) + "b\n...\nx", many("a\n", 4_000) + "x"),
        Pair("a long list", "[" + many("1, ") + "2]", "[" + many("1, ") + "3]"),
        Pair("angles", many("<"), many("<") + ">"),
        Pair("elements", many("<a>"), many("<a>") + "</a>"),
        Pair("elements without an end", "[" + many("<a b>, ") + "1]", "[" + many("<a b>, ") + "2]"),
        Pair("elements within elements", many("<a>", 900) + many("</a>", 900), many("<a>", 900) + many("</b>", 900)),
        Pair("quotes", many("'"), many("'") + "x"),
        Pair("backslashes", "'" + many("\\"), "'" + many("\\") + "'"),
        Pair("numbers", many("1 "), many("1 ") + "2"),
        Pair("digits", many("9"), many("9") + "8"),
        Pair("hexadecimal digits", "0x" + many("f"), many("9")),
        Pair("labels", many("x: "), many("x: ") + "y"),
        Pair("addresses", "<a" + many(" at 0x1") + ">", "<b" + many(" at 0x2") + ">"),
        Pair("marks", many("\u{301}"), many("\u{300}")),
        Pair("short lines", many("a\n"), many("a\n") + "b"),
        Pair(
            "sets", "{" + (0..<1_000).map(String.init).joined(separator: ", ") + "}",
            "{" + (1...1_000).map(String.init).joined(separator: ", ") + "}"),
        Pair("all brackets", many("[<'("), many("[<'(") + "a"),
        Pair("names", many("a."), many("a.") + "b"),
        Pair("NUL", many("\0"), many("\0") + "1"),
    ]

    @Test(arguments: pairs, [Claim.Kind.stdout, .value, .iterates, .raises, .binding])
    func pair(_ pair: Pair, _ kind: Claim.Kind) {
        let seen: Seen =
            switch kind {
            case .stdout: .printed(pair.actual)
            case .raises: .raised("ValueError", message: "!" + pair.actual)
            case .binding: .bound(("a", pair.actual), ("b", "1"))
            default: .value(pair.actual)
            }
        let claim = kind == .raises ? "ValueError: " + pair.claim : pair.claim
        let clock = ContinuousClock()
        var verdict: Verdict?
        let duration = clock.measure { verdict = Row(kind, claim, seen, is: .contradicted).judged() }
        #expect(verdict?.status == .contradicted)
        // Without optimization, beside other tests; what is quadratic would take minutes.
        #expect(duration < .seconds(20))
    }

    @Test func manyOccurrences() {
        let seen = (0..<1_000).map { Seen.printed("\($0)") }
        let run = makeRun(seen)
        let right = Row(.stdout, (0..<1_000).map(String.init).joined(separator: ", "), is: .holds).claim
        let wrong = Row(.stdout, (1...1_000).map(String.init).joined(separator: ", "), is: .holds).claim
        #expect(judge([right], of: makeSnippet(["f()"]), in: run, again: nil)[0].status == .holds)
        #expect(judge([wrong], of: makeSnippet(["f()"]), in: run, again: nil)[0].status == .contradicted)
    }

    /// Letters that look like others, and characters that show nothing, decide and are named.
    @Test(arguments: [
        ("p\u{430}ypal", "paypal", "\u{430} (U+0430 CYRILLIC SMALL LETTER A) is claimed"),
        ("a\u{200B}", "a", ": U+200B ZERO WIDTH SPACE is claimed, it is the end"),
        ("\u{202E}abc", "abc", ": U+202E RIGHT-TO-LEFT OVERRIDE is claimed, it is a (U+0061 LATIN SMALL LETTER A)"),
        ("abc", "\u{2067}abc", "it is U+2067 RIGHT-TO-LEFT ISOLATE"), ("a\u{301}", "\u{301}", "U+0301 COMBINING ACUTE"),
        ("\u{7EA2}", "\u{7DA0}", "\u{7EA2} (U+7EA2) is claimed, it is \u{7DA0} (U+7DA0)"),
        ("A\u{30A}", "\u{C5}", "A\u{30A} (U+0041 LATIN CAPITAL LETTER A, U+030A COMBINING RING ABOVE) is claimed"),
        ("\u{212B}", "\u{C5}", "U+212B"), ("\u{2126}", "\u{3A9}", "U+2126"),
        ("a\u{A0}b", "a b", "U+00A0"), ("1\u{FF11}", "11", "U+FF11"), ("\u{2013}1", "-1", "U+2013"),
    ]) func lookAlikes(_ claim: String, _ actual: String, _ named: String) {
        for row in [Row.wrong(.stdout, claim, .printed(actual)), .wrong(.value, claim, .value("'\(actual)'"))] {
            let verdict = row.judged()
            #expect(verdict.status == .contradicted)
            #expect(verdict.note.contains(named), "\(verdict.note)")
        }
    }
}

import Model
import Testing

@testable import Reports

@Suite struct FindingTests {
    static func guide(_ line: String) -> GuideBuilder {
        var guide = GuideBuilder("g.md", line)
        guide.section("Sums", "sums", 1...1)
        return guide
    }

    @Test(arguments: [
        ("print(t)  # 4", "4", 13..<14),
        ("print(t)  # prints 4, surely", "4", 20..<21),
        ("print('#4')  # 4", "4", 16..<17),
        ("print(t)  # four", "4", 11..<17),
        ("名 = 4  # 名", "名", 10..<11),
    ])
    func theCoreIsUnderlinedElseTheComment(line: String, core: String, columns: Range<Int>) {
        let source = SourceText(path: "g.md", lines: [line])
        let column = (Array(line.unicodeScalars).lastIndex(of: "#") ?? 0) + 1
        let claim = Claim(
            kind: .value, line: 1, lastLine: 1, column: column, subject: Claim.Subject(lines: 1...1), expected: core)
        #expect(claim.places(in: source) == [Place(line: 1, columns: columns)])
    }

    @Test func severalLinesAreUnderlinedOneByOne() {
        let source = SourceText(path: "g.md", lines: ["f()", "# Output:", "# a", "#", "# b"])
        let claim = Claim(
            kind: .stdout, line: 2, lastLine: 5, column: 1, subject: Claim.Subject(lines: 1...1), expected: "a\n\nb")
        #expect(claim.places(in: source) == [Place(line: 3, columns: 3..<4), Place(line: 5, columns: 3..<4)])
    }

    @Test func placesOutsideTheDocumentDoNoHarm() {
        let source = SourceText(path: "g.md", lines: ["f()"])
        let claim = Claim(
            kind: .stdout, line: 7, lastLine: 9, column: 100, subject: Claim.Subject(lines: 7...7), expected: "a")
        #expect(claim.places(in: source).map(\.line) == [7])
        var guide = Self.guide("f()")
        guide.snippet(1...1, .invalidSyntax(message: "bad", line: 99, column: 50))
        #expect(findings(in: VersionResults(guide)).map(\.place.line) == [99])
        #expect(!renderConsole(Results(runs: [VersionResults(guide)])).isEmpty)
    }

    @Test(
        arguments: [
            (Verdict(status: .contradicted, judgedAs: .stdout, actual: "5"), "# 5, a sum"),
            (Verdict(status: .unstable, judgedAs: .stdout, actual: "5"), nil),
            (Verdict(status: .contradicted, judgedAs: .raises, actual: "KeyError: 'a'"), nil),
            (Verdict(status: .contradicted, judgedAs: .stdout, actual: "5\n6"), nil),
            (Verdict(status: .contradicted, judgedAs: .stdout, actual: "\u{1B}[31m5"), nil),
            (Verdict(status: .contradicted, judgedAs: .stdout), nil),
        ] as [(Verdict, String?)])
    func whatToWriteIsSaidOnlyWhereItIsSure(verdict: Verdict, comment: String?) throws {
        var guide = Self.guide("print(t)  # 4, a sum")
        guide.snippet(1...1, claims: [(guide.claim(.stdout, 1, "4"), verdict)])
        let finding = try #require(findings(in: VersionResults(guide)).first)
        let written = finding.replacement.flatMap { finding.rewritten(by: $0) }
        #expect(written == comment)
    }

    @Test(arguments: [
        (
            "f()  # KeyError", "KeyError", "IndexError: list index out of range", "# IndexError",
            "raises another exception"
        ),
        (
            "f()  # KeyError: 'a'", "KeyError: 'a'", "KeyError: 'b'", "# KeyError: 'b'",
            "the exception says something else"
        ),
        ("f()  # KeyError", "KeyError", nil, nil, "raises nothing"),
    ])
    func exceptionsAreCorrectedAsTheyAreClaimed(
        line: String, core: String, actual: String?, comment: String?, title: String
    ) throws {
        var guide = Self.guide(line)
        let verdict = Verdict(status: .contradicted, judgedAs: .raises, actual: actual)
        guide.snippet(1...1, claims: [(guide.claim(.raises, 1, core), verdict)])
        let finding = try #require(findings(in: VersionResults(guide)).first)
        #expect(finding.replacement.flatMap { finding.rewritten(by: $0) } == comment)
        #expect(finding.title == title)
    }

    @Test func whatToDoIsToldOnceForEachKind() {
        var guide = GuideBuilder("g.md", "while 1: pass\nwhile 2: pass")
        guide.section("Sums", "sums", 1...2)
        for line in 1...2 { guide.snippet(line...line, .timedOut(limit: .seconds(10))) }
        let text = renderConsole(Results(runs: [VersionResults(guide)]))
        #expect(text.split(separator: "--timeout").count == 2)
    }

    @Test(arguments: [
        ("say()  # <f at 0x1>", "<f at 0x1>", "<f at 0x7f10a50cac50>", nil),
        ("say()  # 0: door opens", "0", "0: door opens", nil),
        ("say()  # Python 3.11: True", "True", "False", nil),
        ("say()  # fare: 4", "4", "fare: 5", nil),
        ("say()  # 4; it grows", "4", "5", "# 5; it grows"),
        ("say()  # prints 4", "4", "5", "# prints 5"),
        ("say()  # => 4", "4", "5", "# => 5"),
        ("say()  # 4", "4", "None", nil),
        ("say()  # ~10 bytes", "~10 bytes", "56", "# ~56 bytes"),
        ("say()  # ~1.5", "~1.5", "2.25", nil),
    ])
    func nothingIsProposedThatWouldBeWrong(line: String, core: String, actual: String, comment: String?) throws {
        var guide = Self.guide(line)
        let verdict = Verdict(status: .contradicted, judgedAs: .stdout, actual: actual)
        guide.snippet(1...1, claims: [(guide.claim(.stdout, 1, core), verdict)])
        let finding = try #require(findings(in: VersionResults(guide)).first)
        #expect(finding.replacement.flatMap { finding.rewritten(by: $0) } == comment)
    }

    /// Of a claim of several lines those are shown that are wrong, and where it is one, what to write in its place.
    @Test(arguments: [
        ("a\nb\nc", "a\nx\nc", [3], "# x"),
        ("a\nb\nc", "x\nb\ny", [2, 4], nil),
        ("a\nb\nc", "a\nb", [4], nil),
        ("a\nb\nc", "a\nc", [3], nil),
        ("a\nb", "a\nb\nc", [2, 3], nil),
        ("a\nb\nc", "x\na\ny\nc", [3], nil),
        ("a\nb", "KeyError: 'a'", [2, 3], nil),
    ])
    func wrongLinesOfSeveral(expected: String, actual: String, lines: [Int], comment: String?) throws {
        let core = expected.split(separator: "\n").map { "# \($0)" }
        var guide = GuideBuilder("g.md", (["say()"] + core).joined(separator: "\n"))
        guide.section("Sums", "sums", 1...core.count + 1)
        let verdict = Verdict(status: .contradicted, judgedAs: .stdout, actual: actual)
        let claim = guide.claim(.stdout, 2, expected, lastLine: core.count + 1, subject: 1)
        guide.snippet(1...core.count + 1, claims: [(claim, verdict)])
        let finding = try #require(findings(in: VersionResults(guide)).first)
        #expect(finding.places.map(\.line) == lines)
        #expect(finding.replacement.flatMap { finding.rewritten(by: $0) } == comment)
    }

    @Test(arguments: [
        ("def df(): pass", true), ("df = 1", true), ("import df", true), ("import pandas as df", true),
        ("from a import df", true), ("a, df = 1, 2", false), ("df, a = 1, 2", true), ("df: int = 1", true),
        ("print(df)", false), ("df == 1", false), ("# df = 1", false), ("df.x = 1", false), ("df[0] = 1", false),
    ])
    func laterDefinitions(line: String, isDefinition: Bool) throws {
        var guide = GuideBuilder("g.md", "use(df)\n\n\(line)")
        guide.section("Sums", "sums", 1...3)
        guide.snippet(1...1, .incomplete(names: ["df"]))
        guide.snippet(3...3)
        let first = try #require(guide.document.snippets.first)
        #expect(guide.document.laterDefinition(of: "df", afterLine: first.snippet.lastLine) == (isDefinition ? 3 : nil))
    }

    @Test func oneCauseIsToldOnceWithItsCount() {
        var guide = GuideBuilder("g.md", (1...14).map { "import numpy  # \($0)" }.joined(separator: "\n"))
        guide.section("Sums", "sums", 1...14)
        for line in 1...14 { guide.snippet(line...line, .missingPackage("numpy")) }
        let text = renderConsole(Results(runs: [VersionResults(guide)]))
        #expect(text.contains("numpy is missing: 14 snippets"))
        #expect(text.split(separator: "numpy").count == 2)
    }

    @Test func aFailingClaimAtTheEndOfItsSnippetTellsTheOutcomeToo() {
        var guide = GuideBuilder("g.md", "f()  # 1\nprint(2)  # 2")
        guide.section("Sums", "sums", 1...2)
        guide.snippet(
            1...2, .raised(ObservedException(types: ["builtins.KeyError"], message: "'a'", line: 1)), running: 1,
            claims: [
                (
                    guide.claim(.value, 1, "1"),
                    Verdict(status: .contradicted, judgedAs: .value, actual: "KeyError: 'a'")
                ),
                (guide.claim(.stdout, 2, "2"), Verdict(status: .unreached, judgedAs: .stdout)),
            ])
        let text = renderConsole(Results(runs: [VersionResults(guide)]))
        #expect(text.contains("g.md:1:8: contradicted: raises KeyError instead"))
        #expect(text.contains("1 claim of this snippet could not be checked"))
        #expect(!text.contains(": raised:"))
        #expect(!text.contains("write "))
    }

    @Test func whatWasNeverReachedIsToldOnceForASnippet() {
        var guide = GuideBuilder("g.md", "def f():\n    g()  # 1\n    g()  # 2\n    print()  # x, y")
        guide.section("Sums", "sums", 1...4)
        let unreached = Verdict(status: .unreached, judgedAs: .value)
        guide.snippet(
            1...4,
            claims: [
                (guide.claim(.value, 2, "1"), unreached), (guide.claim(.value, 3, "2"), unreached),
                (guide.claim(.value, 4, "x"), unreached), (guide.claim(.value, 4, "y"), unreached),
            ])
        let text = renderConsole(Results(runs: [VersionResults(guide)]))
        #expect(text.split(separator: ": unreached: ").count == 2)
        #expect(text.contains("also      the claims at line 3-4"))
    }

    @Test func pythonsOfTheSameVersionAreToldApart() {
        let results = Results(runs: [VersionResults(.good), VersionResults(.good)])
        let python = results.runs[0].python
        #expect(results.name(of: python) == "3.11.2, /usr/bin/python3")
        #expect(Results(runs: [results.runs[0]]).name(of: python) == "3.11.2")
    }
}

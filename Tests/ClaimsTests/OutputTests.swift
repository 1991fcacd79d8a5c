import Claims
import Model
import Testing

/// Blocks of output after a snippet.
@Suite struct OutputTests {
    private func read(_ code: String, _ output: String, marks: [String] = []) -> [Claim] {
        let lines = output.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
            BlockLine(text: String($0.element), number: 20 + $0.offset, column: 3)
        }
        return readClaims(
            in: snippet(code), output: Block(section: 0, language: .other("output"), lines: lines, marks: marks)
        ).claims
    }

    @Test func listing() throws {
        let claims = read("print(1)\nfor i in x:\n    print(i)", "1\n2\n\n")
        #expect(claims.map(described) == ["stdout 1\n2"])
        let claim = try #require(claims.first)
        #expect(claim.subject.isListing)
        #expect(claim.subject.lines == 2...3)
        #expect(claim.line == 20 && claim.lastLine == 21 && claim.column == 3)
    }

    @Test func traceback() {
        let claims = read(
            "print(1)\nint('x')", "1\nTraceback (most recent call last):\n  File \"x\", line 2\nValueError: no")
        #expect(claims.map(described) == ["stdout 1", "raises ValueError: no"])
        #expect(claims.last?.subject.lines == 2...2)
    }

    @Test func besideComments() {
        #expect(read("print(1)  # 1\nprint(2)", "1\n2").map(described) == ["stdout 1", "stdout 1\n2"])
    }

    /// What is no output but more code, unless a text announces it.
    @Test(arguments: [
        ("print(4)  # 5", "", []), ("import a\nx = a.f()", "", []), ("print(4)", "It prints:", ["stdout print(4)"]),
        ("f(4)", "", ["stdout f(4)"]), ("x = 3", "", ["stdout x = 3"]),
    ]) func code(_ text: String, _ leadIn: String, _ claims: [String]) {
        let lines = text.split(separator: "\n").enumerated().map {
            BlockLine(text: String($0.element), number: 20 + $0.offset, column: 1)
        }
        let block = Block(section: 0, language: .other(""), lines: lines, leadIn: leadIn)
        #expect(readClaims(in: snippet("print(1)"), output: block).claims.map(described) == claims)
    }

    @Test func options() {
        let claims = read(
            "print(1)", "1 ... 2", marks: ["testoutput", ":options: +NORMALIZE_WHITESPACE, -ELLIPSIS"])
        #expect(claims.map(\.flags) == [[.ellipsis, .normalizesWhitespace]])
    }

    @Test func nothing() {
        #expect(read("x = 1", "\n\n").isEmpty)
        #expect(read("", "1").isEmpty)
    }
}

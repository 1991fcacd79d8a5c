import Claims
import Model
import Testing

/// Blocks of output after a snippet.
@Suite struct OutputTests {
    private func read(_ code: String, _ output: String) -> [Claim] {
        let lines = output.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
            BlockLine(text: String($0.element), number: 20 + $0.offset, column: 3)
        }
        return readClaims(
            in: snippet(code), output: Block(section: 0, language: .other("output"), lines: lines)
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

    @Test func nothing() {
        #expect(read("x = 1", "\n\n").isEmpty)
        #expect(read("", "1").isEmpty)
    }
}

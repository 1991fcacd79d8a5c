import PythonSyntax
import Testing

@Suite struct TokenizerTests {
    @Test(arguments: [
        ("print(a)  # [1, 2]", ["print", "(", "a", ")", "# [1, 2]"]),
        ("x: int = 0x1F + 1_000.5e-3j", ["x", ":", "int", "=", "0x1F", "+", "1_000.5e-3j"]),
        (#"f"{d["a"]} {{" + rb'\''"#, [#"f"{d["a"]} {{""#, "+", #"rb'\''"#]),
        (
            "a // b ** -c if (n := 3) else ...",
            ["a", "//", "b", "**", "-", "c", "if", "(", "n", ":=", "3", ")", "else", "..."]
        ),
        (
            "a **= b >>= c -> d != e[::2] !",
            ["a", "**=", "b", ">>=", "c", "->", "d", "!=", "e", "[", ":", ":", "2", "]", "!"]
        ),
        ("'open", ["'open"]),
        ("naïve $ 1.", ["naïve", "$", "1."]),
    ])
    func tokens(line: String, expected: [String]) {
        #expect(tokenize([line]).tokens.map(\.text) == expected)
    }

    @Test func fieldsThatAreNeverClosedTakeLinearTime() {
        let line = String(repeating: "f\"{", count: 50_000)
        #expect(tokenize([line]).tokens.map(\.kind) == [.error])
    }

    @Test func stringOverSeveralLines() {
        let (tokens, end) = tokenize(["x = \"\"\"a", "# no comment", "b\"\"\"  # comment"])
        #expect(tokens.map(\.text) == ["x", "=", "\"\"\"a\n# no comment\nb\"\"\"", "# comment"])
        #expect(tokens[2].line == 0 && tokens[2].endLine == 2 && tokens[2].endColumn == 4)
        #expect(!end.isContinuing)
    }

    @Test func logicalLinesJoinBracketsStringsAndBackslashes() {
        let lines = logicalLines(["f(1,  # one", "", "  2)", "", "# alone", "y = \\", "  3", "if x:", "z = ["])
        #expect(lines.map { [$0.firstLine, $0.lastLine] } == [[0, 2], [4, 4], [5, 6], [7, 7], [8, 8]])
        #expect(lines[0].comments.map(\.text) == ["# one"])
        #expect(lines[0].trailingComment == nil)
        #expect(lines[3].opensSuite)
    }
}

import Claims
import Model
import Testing

/// Input that nobody writes in earnest: it must come to an end, soon and without a trap.
@Suite struct HostileTests {
    static let size = 10_000

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            String(repeating: "(", count: size), String(repeating: "[", count: size),
            String(repeating: "[", count: size) + String(repeating: "]", count: size),
            String(repeating: "f(", count: size), String(repeating: "a[", count: size),
            String(repeating: "\\'", count: size), String(repeating: "'\"", count: size),
            String(repeating: "'", count: size),
            String(repeating: "1, ", count: size), String(repeating: "1 ", count: size),
            String(repeating: "a ", count: size),
            String(repeating: "{'a': ", count: size), String(repeating: "<", count: size),
            String(repeating: "<a", count: size), String(repeating: "<a>", count: size),
            String(repeating: "<a x='", count: size), "<b>" + String(repeating: "<a ", count: size) + "</b>",
            String(repeating: "<a><!--", count: size), "[" + String(repeating: "<a b>, ", count: size) + "]",
            String(repeating: "-", count: size), String(repeating: "...", count: size),
            String(repeating: "9", count: size),
            String(repeating: "9,999,", count: size), String(repeating: "=", count: size),
            String(repeating: "a=1, ", count: size),
            String(repeating: "ValueError: ", count: size), String(repeating: " - ", count: size),
            String(repeating: "é\u{202E}", count: size), String(repeating: "\u{0}", count: size),
            String(repeating: "输出", count: size),
            String(repeating: "Output: ", count: size), String(repeating: "# ", count: size),
            String(repeating: "~", count: size),
            "'" + String(repeating: "x", count: size), "b'" + String(repeating: "\\", count: size),
        ])
    func comment(_ text: String) {
        for code in [
            "print(f'a {x} b')  # \(text)", "x = f()  # \(text)", "f('a')\n# \(text)", "# \(text)",
            "print(x)\n# Output:\n# \(text)",
        ] {
            _ = readClaims(in: snippet(code), output: nil)
        }
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            String(repeating: "(", count: size), String(repeating: "(1, ", count: size),
            String(repeating: "x; ", count: size),
            String(repeating: "if x: ", count: 2000), "print(" + String(repeating: "'a' ", count: size) + ")",
            "print(f'" + String(repeating: "{", count: size) + "')",
            "print('" + String(repeating: "{x}a", count: 4000) + "')",
            String(repeating: "x = ", count: size) + "1", String(repeating: "lambda: ", count: size),
            "<" + String(repeating: "<a", count: size),
        ])
    func statement(_ text: String) {
        _ = readClaims(in: snippet("\(text)  # [1, 2]\n\(text)\n# aaaaaaaaaaaa"), output: nil)
    }

    @Test(.timeLimit(.minutes(1)))
    func manyLines() {
        let open = "x = f()  # [1,\n" + String(repeating: "# 2,\n", count: 4000)
        _ = readClaims(in: snippet(open), output: nil)
        let nested = (0..<500).map { String(repeating: " ", count: $0) + "if x:" }.joined(separator: "\n") + "  # 5"
        _ = readClaims(in: snippet(nested), output: nil)
        let run = String(repeating: "print(x)\n# 5\n# a 6\n", count: 1000)
        #expect(readClaims(in: snippet(run), output: nil).claims.count == 1000)
        let prints = String(repeating: "print(f'a{x}b')\n", count: 1000) + "# aab\n"
        _ = readClaims(in: snippet(prints), output: nil)
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [">>> ", "... ", ">>>", "In [1]: ", "Out[1]:", "Traceback (most recent call last)"])
    func session(_ line: String) {
        let lines = (0..<5000).map { BlockLine(text: line, number: $0 + 1, column: 1) }
        _ = unfoldSession(Block(section: 0, language: .pythonSession, lines: lines), id: "g#s.1")
    }

    @Test func nothing() {
        for code in [
            "", "#", "# ", "#\n#\n", "\\", "x = 1  #", "\t# 5", "print(x)  #>", "print(x)  # =>", "f()  # ->\n# ->",
        ] {
            #expect(readClaims(in: snippet(code), output: nil).claims.isEmpty)
        }
        #expect(readClaims(in: Snippet(id: "", section: 0, lines: []), output: nil).claims.isEmpty)
    }
}

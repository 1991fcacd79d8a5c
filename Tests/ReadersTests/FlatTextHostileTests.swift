import Model
import Testing

@testable import Readers

/// What a document may hold that no guide would: the reader must end soon, and lose nothing around it.
@Suite struct FlatTextHostileTests {
    static let before = [
        "A counter keeps how often it has been asked, which is all that it can do for now.",
        "import itertools",
        "counter = itertools.count()",
        "print(next(counter)) # 0",
        "What follows here is something that nobody would ever write into such a guide by hand.",
    ]
    static let after = [
        "After it the text goes on as if nothing had happened, and shows one more example of it.",
        "from math import floor",
        "value = floor(2.5)",
        "print(value) # 2",
        "That is the end of the text that stands around the strange part of this document.",
    ]

    static let strange: [(String, [String])] = [
        ("a long line", [String(repeating: "x", count: 3_000_000)]),
        ("a long line of words", [String(repeating: "word (", count: 300_000)]),
        ("many open brackets", Array(repeating: "([{", count: 33_000)),
        ("open brackets on one line", [String(repeating: "(", count: 100_000)]),
        ("a string never closed", ["text = \"\"\"open"]),
        ("strings never closed", Array(repeating: "text = '''open", count: 3_001)),
        ("NUL and form feed", ["a\u{0}b\u{0C}", "\u{0}", "\u{0C}"]),
        ("other scripts", ["装饰器是一个函数。", "مرحبا \u{202E}abc\u{202C}", "декоратор это функция"]),
        ("only comments", Array(repeating: "# nothing but a comment", count: 2_000)),
        ("numbered titles", (1...50_000).flatMap { ["# \($0). One more", "print(next(counter))"] }),
        ("bars", Array(repeating: "|", count: 20_000)),
        ("quotes", [String(repeating: "'\"", count: 100_000)]),
        ("replacement fields", [String(repeating: "f'{", count: 50_000)]),
    ]

    @Test(.timeLimit(.minutes(1)), arguments: strange)
    func keepsWhatStandsAround(name: String, lines: [String]) {
        let document = readFlatText(
            SourceText(path: "guide.txt", lines: Self.before + lines + Self.after))
        let python = document.blocks.filter { $0.language == .python }.map { $0.lines.map(\.text) }
        #expect(python.contains { $0.starts(with: Self.before[1...3]) }, "\(name)")
        #expect(python.contains { $0.ends(with: Self.after[1...3]) }, "\(name)")
    }

    @Test func linesEndedByCarriageReturnsAlone() throws {
        let bytes = Array(Self.before.joined(separator: "\r").utf8)
        let document = readFlatText(try SourceText(path: "guide.txt", bytes: bytes))
        #expect(document.blocks.map { $0.lines.map(\.number) } == [[2, 3, 4]])
    }

    @Test(arguments: [[], [""], ["", "\u{0C}", " "]])
    func nothing(lines: [String]) {
        #expect(readFlatText(SourceText(path: "empty.txt", lines: lines)).blocks.isEmpty)
    }
}

extension [String] {
    fileprivate func ends(with lines: ArraySlice<String>) -> Bool { suffix(lines.count).elementsEqual(lines) }
}

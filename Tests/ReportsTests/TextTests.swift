import Model
import Testing

@testable import Reports

@Suite struct TextTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("tab\there", "tab\\there"),
        ("\u{1B}[31mred\u{1B}[0m", "\\x1b[31mred\\x1b[0m"),
        ("a\u{202E}b\u{2066}c", "a\\u202eb\\u2066c"),
        ("\u{0}\u{7F}\u{85}", "\\x00\\x7f\\x85"),
        ("\u{FFFF}\u{FEFF}", "\\uffff\\ufeff"),
        ("line\r\nnext", "line\\r\\nnext"),
        ("\u{E0001}", "\\U000e0001"),
        ("family 👨\u{200D}👩\u{200D}👧 stays", "family 👨\u{200D}👩\u{200D}👧 stays"),
        ("名前 é", "名前 é"),
    ])
    func whatDisturbsIsShownEscaped(text: String, shown: String) {
        #expect(visible(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
    }

    @Test(
        arguments: [
            ([0x61, 0x62], "ab"),
            ([0x61, 0x80, 0x62], "a\\x80b"),
            ([0xED, 0xB2, 0x80], "\\xed\\xb2\\x80"),
            ([0xC3, 0xA9, 0xFF], "é\\xff"),
            ([0xF0, 0x9F], "\\xf0\\x9f"),
            ([], ""),
        ] as [([UInt8], String)])
    func bytesThatAreNoUTF8AreShown(bytes: [UInt8], shown: String) {
        #expect(decoded(bytes) == shown)
    }

    @Test func longOutputKeepsItsEnds() {
        let bytes = Array("é".utf8) + [UInt8](repeating: 0x61, count: 1000) + Array("é".utf8)
        let text = capped(bytes, to: 101)
        #expect(text.hasPrefix("éaaaa"))
        #expect(text.hasSuffix("aaaaé"))
        #expect(text.contains("[... 904 bytes left out ...]"))
        #expect(capped(bytes, to: 1004) == decoded(bytes))
    }

    @Test func cuttingNeverBreaksAScalar() {
        let bytes = Array(String(repeating: "€", count: 100).utf8)
        for most in 3...40 {
            #expect(!capped(bytes, to: most).contains("\\x"))
        }
    }

    @Test(arguments: [
        ("abc", 3), ("名前", 4), ("ｆｕｌｌ", 8), ("e\u{301}", 1), ("한국어", 6), ("👍", 2), ("👍🏽", 2),
        ("👨\u{200D}👩\u{200D}👧", 2), ("𝒳", 1), ("", 0), ("…", 1), ("カ\u{3099}", 2),
    ])
    func cells(text: String, width: Int) {
        #expect(MarkedLine(Array(text.unicodeScalars)).width == width)
    }

    @Test(arguments: [
        ("print(名前)  # 4", 13..<14, "               ^"),
        ("a\tb", 2..<3, "    ^"),
        ("\t\ta\tb", 4..<5, "            ^"),
        ("\u{202E}x", 1..<2, "      ^"),
        ("名", 0..<1, "^^"),
        ("ab", 2..<3, "  ^"),
    ])
    func underlineStandsUnderItsText(line: String, marked: Range<Int>, underline: String) {
        let line = MarkedLine(Array(line.unicodeScalars), marking: [marked], tabWidth: 4)
        #expect(line.underline(with: "^") == underline)
    }

    @Test(arguments: [
        ("0123456789", 10, 5, "0123456789"),
        ("0123456789", 6, 0, "01234…"),
        ("0123456789", 6, 9, "…56789"),
        ("0123456789", 6, 5, "…3456…"),
        ("名前名前名前", 6, 0, "名前…"),
    ])
    func croppedTextShowsThePlace(text: String, width: Int, offset: Int, shown: String) {
        let line = MarkedLine(Array(text.unicodeScalars)).cropped(to: width, around: offset)
        #expect(line.text == shown)
        #expect(line.width <= width)
    }

    @Test(arguments: [
        ("0123456789", "0123", 6, 0, "01234…", "0123"),
        ("0123456789abc", "0123456x", 8, 7, "…56789a…", "…56x"),
        ("0123456x", "0123456789abc", 8, 7, "…56x", "…56789a…"),
        ("0123", "x", 6, 0, "0123", "x"),
        ("0123456789", "01", 6, 9, "…56789", "…"),
    ])
    func linesAreCroppedAtTheSamePlace(
        first: String, second: String, width: Int, offset: Int, firstShown: String, secondShown: String
    ) {
        let lines = (MarkedLine(Array(first.unicodeScalars)), MarkedLine(Array(second.unicodeScalars)))
        let (left, right) = MarkedLine.cropped(lines, to: width, around: offset)
        #expect(left.text == firstShown)
        #expect(right.text == secondShown)
        #expect(max(left.width, right.width) <= width)
    }

    @Test(arguments: [
        (0, "0 ms"), (999, "999 ms"), (1000, "1 s"), (1299, "1.2 s"), (59_999, "59.9 s"), (125_000, "2 min 5 s"),
    ])
    func spokenDurations(milliseconds: Int, text: String) {
        #expect(Duration.milliseconds(milliseconds).spoken == text)
    }

    @Test func figures() {
        #expect(Duration.microseconds(1_234_567).secondsText == "1.234")
        #expect(Duration.microseconds(1_234_067).millisecondsText == "1234.067")
        #expect(percent(1, of: 3) == "33 %")
        #expect(percent(999, of: 1000) == "99 %")
        #expect(spoken(bytes: 1 << 20) == "1 MiB")
        #expect(spoken(bytes: 1) == "1 byte")
    }

    @Test(arguments: [
        ("Guide/a.md:3", "Guide/a.md:3"),
        ("my guide.md:3", "'my guide.md:3'"),
        ("it's.md:1", "'it'\\''s.md:1'"),
        ("$(rm).md:1", "'$(rm).md:1'"),
        ("", "''"),
    ])
    func shellWords(text: String, quoted: String) {
        #expect(shellQuoted(text) == quoted)
    }

    @Test(arguments: [
        ("Guide/a.md", "Guide/a.md"), ("a b:c%.md", "a%20b%3Ac%25.md"), ("é.md", "%C3%A9.md"),
    ])
    func uris(path: String, encoded: String) {
        #expect(percentEncoded(path: path) == encoded)
    }

    @Test func hashesAreTheSameEverywhere() {
        // Test vectors of FNV-1a, 128 bits.
        #expect(hash(of: "") == "6c62272e07bb014262b821756295c58d")
        #expect(hash(of: "a") == "d228cb696f1a8caf78912b704e4a8964")
    }

    @Test(arguments: [
        ("a bb ccc", 4, ["a bb", "ccc"]), ("a bb ccc", 80, ["a bb ccc"]), ("longword a", 4, ["longword", "a"]),
        ("名前 名前", 8, ["名前", "名前"]), ("", 4, [""]),
    ])
    func wrappedLinesFit(text: String, width: Int, lines: [String]) {
        #expect(wrapped(text, to: width) == lines)
    }

    @Test func aLogObeysNoLineOfASnippet() {
        let text = withoutWorkflowCommands("  ::error::x\n::set-output name=a::b", token: "k7")
        #expect(text == "::stop-commands::k7\n  ::error::x\n::set-output name=a::b\n::k7::\n")
    }
}

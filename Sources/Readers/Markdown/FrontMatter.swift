/// The YAML (`---`) or TOML (`+++`) that some documents begin with.
struct FrontMatter {
    /// How many lines it takes, its fences included; 0 where there is none.
    let lineCount: Int
    let title: String?

    /// More lines than this before the closing fence are text.
    private static let maximumLineCount = 1_000

    init(_ lines: [String]) {
        lineCount = Self.lineCount(lines)
        title = lines.prefix(lineCount).lazy.compactMap(Self.title).first
    }

    private static func lineCount(_ lines: [String]) -> Int {
        guard let first = lines.first?.trimmed, first == "---" || first == "+++", lines.count > 1, !lines[1].isBlank
        else { return 0 }
        let end = lines.prefix(maximumLineCount).dropFirst().firstIndex { line in
            let line = line.trimmed
            return line == first || first == "---" && line == "..."
        }
        guard let end, end == 1 || lines[1..<end].contains(where: isField) else { return 0 }
        return end + 1
    }

    private static func isField(_ line: String) -> Bool {
        let name = line.utf8.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        let rest = line.utf8.dropFirst(name.count).drop { $0.isIndentation }
        return !name.isEmpty && (rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: "="))
    }

    private static func title(_ line: String) -> String? {
        guard line.hasPrefix("title") else { return nil }
        var rest = Substring(line).utf8.dropFirst(5).trimmed
        guard rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: "=") else { return nil }
        rest = rest.dropFirst().trimmed
        if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), rest.count > 1,
            rest.last == quote
        {
            rest = rest.dropFirst().dropLast()
        }
        return rest.isEmpty ? nil : String(Substring(rest))
    }
}

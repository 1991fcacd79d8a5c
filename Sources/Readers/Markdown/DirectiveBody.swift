import Model

/// The body of a MyST or reStructuredText directive, its options taken off.
struct DirectiveBody {
    /// Blank lines at its ends included.
    let lines: [BlockLine]
    /// `:name: value` lines as written, or the lines between two `---`.
    let options: [String]

    init(lines: [BlockLine], options: [String]) {
        self.lines = lines
        self.options = options
    }

    init(_ body: [BlockLine]) {
        if body.first?.text.trimmed == "---", let end = body.dropFirst().firstIndex(where: { $0.text.trimmed == "---" })
        {
            options = settings(body[1..<end].map(\.text))
            lines = Array(body[(end + 1)...])
            return
        }
        let count = body.prefix { $0.text.isDirectiveOption }.count
        options = body[..<count].map(\.text.trimmed)
        lines = Array(body[count...])
    }
}

/// `name: value` lines as directives have them, `:name: value`; the items of a list below a name on its own line.
private func settings(_ lines: [String]) -> [String] {
    var result: [String] = []
    for line in lines.map(\.trimmed) {
        if line.utf8.starts(with: "- ".utf8), let last = result.popLast() {
            result.append(last + " " + line.dropFirst(2))
        } else {
            result.append(":" + line)
        }
    }
    return result.map { line in
        guard let colon = line.dropFirst().firstIndex(of: ":") else { return line }
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        return line[..<colon] + (value.isEmpty ? ":" : ": ") + value
    }
}

extension String {
    /// Whether the line is `:name:` or `:name: value`.
    var isDirectiveOption: Bool {
        let view = Substring(self).utf8.trimmed
        guard view.first == UInt8(ascii: ":"), let end = view.dropFirst().firstIndex(of: UInt8(ascii: ":")) else {
            return false
        }
        let name = view[view.index(after: view.startIndex)..<end]
        let after = view.index(after: end)
        return name.first?.isLetter == true
            && name.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            && (after == view.endIndex || view[after].isSpace)
    }
}

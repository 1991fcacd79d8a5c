/// How a comment is written that titles a part of a block.
package enum TitleStyle: Equatable {
    /// `# Opening a file`
    case plain
    /// `# --- Opening a file ---`
    case rule
    /// `# 1. Opening a file`, `# Step 2: closing it`
    case numbered(Int)
    /// `# app/routes.py`
    case path

    /// - Parameter comment: with its sign.
    package init(comment: String) {
        let content = comment.drop { $0 == "#" || $0 == " " }
        let first = content.unicodeScalars.first?.value ?? 0
        if "-=─—━–*~".unicodeScalars.contains(where: { $0.value == first }) {
            self = .rule
        } else if let number = leadingNumber(content) {
            self = .numbered(number)
        } else if isPath(content) {
            self = .path
        } else {
            self = .plain
        }
    }

    /// The number of a numbered title.
    package var number: Int? {
        if case .numbered(let number) = self { number } else { nil }
    }

    package func isLike(_ other: TitleStyle) -> Bool {
        switch (self, other) {
        case (.plain, .plain), (.rule, .rule), (.numbered, .numbered), (.path, .path): true
        default: false
        }
    }
}

/// The number that a title begins with, or that follows its first word: `1.`, `2)`, `Step 3:`.
private func leadingNumber(_ content: Substring) -> Int? {
    let words = content.split(separator: " ", maxSplits: 2)
    guard words.count > 1 else { return nil }
    for word in words.prefix(2) {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let rest = word.dropFirst(digits.count)
        if !digits.isEmpty, [".", ")", ":"].contains(rest) { return Int(digits) }
        if !word.allSatisfy(\.isLetter) { return nil }
    }
    return nil
}

/// Whether a comment does nothing but name a file: `# app/routes.py`, `# app/routes.py (new)`.
private func isPath(_ content: Substring) -> Bool {
    let words = content.split(separator: " ", maxSplits: 1)
    guard let word = words.first, words.count == 1 || words[1].hasPrefix("(") else { return false }
    let name = word.hasSuffix(":") ? word.dropLast() : word
    guard let dot = name.lastIndex(of: ".") else { return false }
    return ["py", "html", "txt", "toml", "yml", "yaml", "json", "cfg", "ini"].contains(name[name.index(after: dot)...])
}

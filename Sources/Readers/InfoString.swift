import Model

/// What stands after an opening fence: a language in one of the spellings in use, and words that say more.
///
/// Understood are `python`, `Python {.x}`, `python{1,3}`, `python,name=a`, pandoc's `{.python .x}`, R Markdown's
/// `{python, echo=FALSE}`, and MyST's `{code-block} python`.
struct InfoString: Equatable {
    /// In lower case; empty where none is named.
    let name: String
    /// The words after it, as written.
    let words: [String]
    /// The name of a MyST directive (`{note}`), in lower case, without its braces; nil where there is none.
    let directive: String?

    /// - Parameter text: all of the line after the fence; what goes beyond a thousand bytes is left out.
    init(_ text: Substring.UTF8View) {
        let text = String(decoding: text.prefix(1_000), as: UTF8.self).trimmed
        guard text.utf8.first == UInt8(ascii: "{"), let close = text.utf8.firstIndex(of: UInt8(ascii: "}")) else {
            let end = text.utf8.firstIndex { $0.isSpace || Self.endsName.contains($0) } ?? text.endIndex
            name = text[..<end].lowercased()
            words = Self.words(of: text[end...])
            directive = nil
            return
        }
        let inside = Self.words(of: text[text.utf8.index(after: text.startIndex)..<close])
        let after = Self.words(of: text[text.utf8.index(after: close)...])
        let first = inside.first ?? ""
        if first.utf8.first == UInt8(ascii: ".") {
            name = first.dropFirst().lowercased()
            words = Array(inside.dropFirst()) + after
            directive = nil
        } else if inside.count <= 1, Self.codeDirectives.contains(first.lowercased()) {
            name = after.first?.lowercased() ?? ""
            words = Array(after.dropFirst())
            directive = first.lowercased()
        } else if inside.count == 1, languages[first.lowercased()] == nil {
            name = ""
            words = after
            directive = first.lowercased()
        } else {
            name = first.lowercased()
            words = Array(inside.dropFirst()) + after
            directive = nil
        }
    }

    /// What the name stands for; nil where there is none.
    var language: Language? {
        switch directive {
        case "testcode", "testsetup", "testcleanup": .python
        case "doctest": .pythonSession
        case "testoutput": .other("output")
        case "code-cell" where name.isEmpty: .python
        default: name.isEmpty ? nil : Language(named: name)
        }
    }

    /// What the fence says besides the language.
    var marks: [String] {
        switch directive {
        case "testsetup", "testcleanup", "testcode", "testoutput", "doctest":
            [([directive ?? "", name] + words).filter { !$0.isEmpty }.joined(separator: " ")]
        default: words
        }
    }

    /// Whether the fence holds code, and not text with a frame or a title.
    var isCode: Bool { directive.map { Self.codeDirectives.contains($0) } ?? true }

    /// Directives whose body is code: MyST's and those that Sphinx brings.
    private static let codeDirectives: Set<String> = [
        "code", "code-block", "code-cell", "sourcecode", "testcode", "testoutput", "testsetup", "testcleanup",
        "doctest",
    ]

    /// What ends a name without white space, as in `python{1,3}`, `python,ignore`, `python:app.py`, `python[app.py]` or
    /// HackMD's `python=`.
    private static let endsName = Array("{,:;([=!".utf8)

    /// Cuts at white space and commas, but not inside quotes or brackets.
    static func words(of text: Substring) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var quote: UInt8?
        var depth = 0
        func finish() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word = []
        }
        for byte in text.utf8 {
            if quote == nil, depth == 0, byte.isSpace || byte == UInt8(ascii: ",") {
                finish()
                continue
            }
            word.append(byte)
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if "{[(".utf8.contains(byte) {
                depth += 1
            } else if "}])".utf8.contains(byte) {
                depth = max(0, depth - 1)
            }
        }
        finish()
        return words
    }
}

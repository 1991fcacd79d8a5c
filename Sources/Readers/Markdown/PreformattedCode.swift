import Model

/// Code in HTML: `<pre><code class="language-python">`, `<pre lang="python">`, or a session in any `<pre>`.
///
/// Character references are resolved and tags that colour the code left out, so that columns behind them are smaller
/// than in the document.
struct PreformattedCode {
    let language: Language
    let lines: [BlockLine]

    /// Nil for other HTML, and for an element that is never closed.
    ///
    /// - Parameter lines: of an HTML block.
    init?(_ lines: [BlockLine]) {
        guard let first = lines.first else { return nil }
        let text = Substring(first.text).utf8
        guard let outer = Tag(text.drop(while: \.isIndentation)), outer.name == "pre", !outer.isClosing else {
            return nil
        }
        var names = outer.languageNames
        var rest = outer.rest
        if let inner = Tag(rest), inner.name == "code", !inner.isClosing {
            names += inner.languageNames
            rest = inner.rest
        }
        let offset = text.distance(from: text.startIndex, to: rest.startIndex)
        guard let body = Self.body([first.dropping(bytes: offset)] + lines.dropFirst()) else { return nil }
        let code = withoutBlankEnds(body.map { BlockLine(text: plain($0.text), number: $0.number, column: $0.column) })
        guard let head = code.first else { return nil }
        let known = names.lazy.compactMap { name in languages[name] }.first
        if head.text.hasSessionPrompt, known == nil || known == .python {
            language = .pythonSession
        } else if let known {
            language = known
        } else {
            return nil
        }
        self.lines = code
    }

    /// The lines up to the tag that closes the element.
    private static func body(_ lines: [BlockLine]) -> [BlockLine]? {
        var result: [BlockLine] = []
        for line in lines {
            let bytes = Array(line.text.utf8)
            let ends = bytes.indices.filter { index in
                bytes[index] == UInt8(ascii: "<")
                    && ["</code>", "</pre>"].contains { bytes[index...].starts(with: $0.utf8) }
            }
            guard let end = ends.first else {
                result.append(line)
                continue
            }
            let text = String(decoding: bytes[..<end], as: UTF8.self)
            result.append(BlockLine(text: text, number: line.number, column: line.column))
            return result
        }
        return nil
    }
}

/// The tag at the beginning of a text.
private struct Tag {
    let name: String
    let isClosing: Bool
    let rest: Substring.UTF8View
    private let attributes: String

    /// Longer tags are none.
    private static let longest = 1_000

    init?(_ text: Substring.UTF8View) {
        guard text.first == UInt8(ascii: "<"), let end = text.prefix(Self.longest).firstIndex(of: UInt8(ascii: ">"))
        else {
            return nil
        }
        var inside = text[..<end].dropFirst()
        isClosing = inside.first == UInt8(ascii: "/")
        if isClosing { inside = inside.dropFirst() }
        let word = inside.prefix { $0.isLetter || $0.isDigit }
        guard !word.isEmpty else { return nil }
        name = String(Substring(word)).lowercased()
        attributes = String(Substring(inside.dropFirst(word.count)))
        rest = text[end...].dropFirst()
    }

    /// What may be the name of a language in `class="language-python"`, `lang="python"`.
    var languageNames: [String] {
        let words = attributes.lowercased().utf8.split {
            $0.isSpace || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "=")
                || $0 == UInt8(ascii: ":")
        }
        return words.map { word in
            let name = String(Substring(word))
            let prefix = ["language-", "lang-", "highlight-", "sourcecode-"].first { name.hasPrefix($0) }
            return prefix.map { String(name.dropFirst($0.utf8.count)) } ?? name
        }
    }
}

/// A line of HTML without the tags that mark parts of it, its character references resolved.
private func plain(_ line: String) -> String {
    guard line.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return line }
    var result: [UInt8] = []
    var rest = Substring(line).utf8
    while let byte = rest.first {
        if byte == UInt8(ascii: "<"), let tag = Tag(rest), marking.contains(tag.name) {
            rest = tag.rest
        } else if byte == UInt8(ascii: "&"), let (text, after) = reference(rest) {
            result += text
            rest = after
        } else {
            result.append(byte)
            rest = rest.dropFirst()
        }
    }
    return String(decoding: result, as: UTF8.self)
}

/// Elements within code that say how it looks.
private let marking: Set<String> = ["span", "b", "i", "em", "strong", "a", "mark", "u", "ins", "del", "code"]

/// `&lt;`, `&#39;`, `&#x27;`: the characters that code needs.
private func reference(_ text: Substring.UTF8View) -> (text: [UInt8], rest: Substring.UTF8View)? {
    guard let end = text.prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(Substring(text[..<end].dropFirst()))
    let rest = text[end...].dropFirst()
    if let known = references[name] { return (Array(known.utf8), rest) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    guard let value = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10),
        let scalar = Unicode.Scalar(value), value > 31
    else { return nil }
    return (Array(String(Character(scalar)).utf8), rest)
}

private let references = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": " ", "lbrace": "{", "rbrace": "}",
]

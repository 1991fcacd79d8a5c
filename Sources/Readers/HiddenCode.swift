import Model

/// Code in a comment, which those who read the page do not see: what its examples need without showing it.
///
/// A session there is run by doctest too; `invisible-code-block: python` is Sybil's; `verify: setup` is ours, with the
/// code after it or on the lines below.
struct HiddenCode {
    let language: Language
    let lines: [BlockLine]

    /// Nil for any other comment.
    ///
    /// - Parameter lines: of the comment, without the signs that make it one.
    init?(_ lines: [BlockLine]) {
        let lines = withoutBlankEnds(lines)
        guard let first = lines.first else { return nil }
        if first.text.hasSessionPrompt {
            language = .pythonSession
            self.lines = lines
            return
        }
        let blanks = first.text.utf8.prefix(while: \.isIndentation).count
        let text = first.dropping(bytes: blanks)
        guard let opening = Self.openings.first(where: { text.text.utf8.starts(with: $0.utf8) }) else { return nil }
        let rest = text.dropping(bytes: opening.utf8.count)
        guard rest.text.utf8.first?.isSpace ?? true else { return nil }
        let code = withoutBlankEnds(
            [rest.dropping(bytes: rest.text.utf8.prefix(while: \.isSpace).count)] + lines.dropFirst())
        guard !code.isEmpty else { return nil }
        language = .python
        self.lines = code
    }

    private static let openings = [
        "invisible-code-block: python", "invisible-code-block: py", "invisible-code: python", "invisible-code: py",
        "verify: setup:", "verify: setup",
    ]
}

/// The lines of a comment in HTML without its signs; nil where they hold anything but one comment.
func linesOfComment(_ lines: [BlockLine]) -> [BlockLine]? {
    guard var first = lines.first else { return nil }
    first = first.dropping(bytes: first.text.utf8.prefix(while: \.isIndentation).count)
    guard first.text.utf8.starts(with: "<!--".utf8) else { return nil }
    first = first.dropping(bytes: 4)
    first = first.dropping(bytes: first.text.utf8.prefix { $0 == UInt8(ascii: "-") || $0.isSpace }.count)
    var result = [first] + lines.dropFirst()
    while result.last?.text.isBlank == true { result.removeLast() }
    guard let last = result.popLast() else { return nil }
    var view = Substring(last.text).utf8.trimmedEnd
    guard view.suffix(3).elementsEqual("-->".utf8) else { return nil }
    while view.last == UInt8(ascii: "-") || view.last == UInt8(ascii: ">") || view.last?.isSpace == true {
        view.removeLast()
    }
    result.append(BlockLine(text: String(Substring(view)), number: last.number, column: last.column))
    return result.dropLast().contains { $0.text.contains("-->") } ? nil : result
}

extension Substring.UTF8View {
    /// Without white space at its end.
    fileprivate var trimmedEnd: Substring.UTF8View {
        var view = self
        while let last = view.last, last.isSpace { view.removeLast() }
        return view
    }
}

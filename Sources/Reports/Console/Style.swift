/// Paints text by the terminal's own colours (ECMA-48, SGR), or leaves it as it is.
struct Style {
    let isEnabled: Bool

    enum Look: String {
        case bold = "1"
        case dim = "2"
        case bad = "1;31"
        case good = "32"
        case open = "33"
        case removed = "31"
        case note = "36"
    }

    func paint(_ text: String, _ look: Look) -> String {
        isEnabled && !text.isEmpty ? "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// The line with its marked parts painted.
    func paint(_ line: MarkedLine, marks look: Look) -> String {
        guard isEnabled else { return line.text }
        return line.scalars.indices.map { $0 }.chunked { line.marks[$0] == line.marks[$1] }.map { part in
            let text = String(String.UnicodeScalarView(part.map { line.scalars[$0] }))
            return part.first.map { line.marks[$0] } == true ? paint(text, look) : text
        }.joined()
    }
}

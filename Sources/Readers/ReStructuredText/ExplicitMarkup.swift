/// What a line that begins with two dots and a space introduces.
enum ExplicitMarkup: Equatable {
    case directive(name: String, argument: String)
    /// A footnote or citation, whose text begins after so many bytes.
    case footnote(Int)
    /// The target of a link, or a substitution.
    case target
    case comment(String)

    init?(_ line: String) {
        let view = Substring(line).utf8
        guard view.starts(with: "..".utf8) else { return nil }
        guard let third = view.dropFirst(2).first else {
            self = .comment("")
            return
        }
        guard third.isIndentation else { return nil }
        let text = view.dropFirst(2).trimmed
        switch text.first {
        case UInt8(ascii: "_"), UInt8(ascii: "|"):
            self = .target
            return
        case UInt8(ascii: "["):
            if let close = text.firstIndex(of: UInt8(ascii: "]")) {
                let end = text.index(after: close)
                self = .footnote(view.distance(from: view.startIndex, to: end))
                return
            }
        default: break
        }
        let name = text.prefix { $0.isLetter || $0.isDigit || "-_:.+".utf8.contains($0) || $0 >= 0x80 }
        // Older documents put a space before the colons.
        let rest = text.dropFirst(name.count)
        if name.count > 2, name.suffix(2).elementsEqual("::".utf8), rest.first?.isIndentation ?? true {
            self = .directive(
                name: String(Substring(name.dropLast(2))).lowercased(), argument: String(Substring(rest.trimmed)))
        } else if !name.isEmpty, rest.starts(with: " ::".utf8) {
            self = .directive(
                name: String(Substring(name)).lowercased(), argument: String(Substring(rest.dropFirst(3).trimmed)))
        } else {
            self = .comment(String(Substring(text)))
        }
    }
}

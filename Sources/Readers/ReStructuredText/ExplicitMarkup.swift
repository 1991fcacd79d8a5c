/// What a line that begins with two dots and a space introduces.
enum ExplicitMarkup: Equatable {
    /// Its argument begins after so many bytes.
    case directive(name: String, argumentStart: Int)
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
        let rest = text.dropFirst(name.count)
        let word: Substring.UTF8View
        let colons: Int
        if name.count > 2, name.suffix(2).elementsEqual("::".utf8), rest.first?.isIndentation ?? true {
            (word, colons) = (name.dropLast(2), 0)
        } else if !name.isEmpty, rest.starts(with: " ::".utf8) {
            // As older documents write it.
            (word, colons) = (name, 3)
        } else {
            self = .comment(String(Substring(text)))
            return
        }
        let argument = rest.dropFirst(colons).trimmed
        self = .directive(
            name: String(Substring(word)).lowercased(),
            argumentStart: view.distance(from: view.startIndex, to: argument.startIndex))
    }
}

/// A piece of a comment. Comments are cut by Unicode scalars, never by grapheme clusters, whose `==` normalises.
typealias Scalars = ArraySlice<Unicode.Scalar>

extension ArraySlice where Element == Unicode.Scalar {
    init(_ text: String) {
        self = Array(text.unicodeScalars)[...]
    }

    var text: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: self)
        return String(view)
    }

    var trimmed: Self {
        var piece = self
        while let first = piece.first, first.isBlank { piece.removeFirst() }
        while let last = piece.last, last.isBlank { piece.removeLast() }
        return piece
    }

    var leadingTrimmed: Self {
        var piece = self
        while let first = piece.first, first.isBlank { piece.removeFirst() }
        return piece
    }

    /// What follows `prefix`, letters compared without regard to their case; nil where it does not begin so.
    func dropping(prefix: String) -> Self? {
        var index = startIndex
        for scalar in prefix.unicodeScalars {
            guard index < endIndex, self[index].folded == scalar.folded else { return nil }
            index += 1
        }
        return self[index...]
    }

    /// As `dropping(prefix:)`, but the prefix must end at the end of a word.
    func dropping(word: String) -> Self? {
        guard let rest = dropping(prefix: word) else { return nil }
        guard let next = rest.first, let last = word.unicodeScalars.last else { return rest }
        return last.endsWord(before: next) ? rest : nil
    }

    /// The runs of scalars between blanks.
    var words: [Self] {
        split { $0.isBlank }
    }

    /// Where another piece stands first. It may cost the product of both lengths: the other one is short.
    func firstRange(of wanted: Self) -> Range<Int>? {
        guard let first = wanted.first, count >= wanted.count, wanted.count <= 1000 else { return nil }
        for index in startIndex...(endIndex - wanted.count)
        where self[index] == first && self[index..<(index + wanted.count)].elementsEqual(wanted) {
            return index..<(index + wanted.count)
        }
        return nil
    }

    func index(ofAny scalars: Set<Unicode.Scalar>) -> Int? {
        firstIndex { scalars.contains($0) }
    }

    func starts(with text: String) -> Bool {
        starts(with: text.unicodeScalars)
    }
}

extension Unicode.Scalar {
    var isBlank: Bool {
        self == " " || self == "\n" || self == "\t" || self == "\u{A0}" || self == "\u{3000}" || self == "\u{0C}"
    }

    var isLetter: Bool { isASCII ? isASCIILetter : properties.isAlphabetic }

    var isDigit: Bool { self >= "0" && self <= "9" }

    var isWordPart: Bool { isLetter || isDigit || self == "_" }

    /// A tick, a cross, a warning sign or another picture that authors put before a text; arrows are no pictures.
    var isPictograph: Bool {
        guard value >= 0x203C else { return false }
        switch value {
        case 0x2190...0x21FF, 0x27A1, 0x2B05...0x2B07, 0x1F446...0x1F449: return false
        case 0x2713...0x2718, 0xFE0F, 0x200D: return true
        default: return properties.isEmoji
        }
    }

    var isUppercase: Bool { isASCII ? self >= "A" && self <= "Z" : properties.isUppercase }

    var isLowercase: Bool { isASCII ? self >= "a" && self <= "z" : properties.isLowercase }

    private var isASCIILetter: Bool { (self >= "a" && self <= "z") || (self >= "A" && self <= "Z") }

    /// Whether a word that ends in this scalar ends before the next one: scripts without spaces end a word anywhere.
    func endsWord(before next: Unicode.Scalar) -> Bool {
        !(isWordPart && next.isWordPart && value < 0x2E80)
    }

    /// The lower-case letter of an ASCII one, else itself.
    var folded: Unicode.Scalar {
        self >= "A" && self <= "Z" ? Unicode.Scalar(UInt8(value) + 32) : self
    }
}

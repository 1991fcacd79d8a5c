/// Values that a claim lists, in order.
struct Listing {
    /// Without the elision at the end.
    let pieces: ArraySlice<[UInt8]>
    /// Whether it ends in `...`: there are more.
    let isOpen: Bool

    init(_ pieces: [[UInt8]]) {
        isOpen = pieces.last.map { LiteralParser($0).isHole } ?? false
        self.pieces = isOpen ? pieces.dropLast() : pieces[...]
    }
}

/// The ways in which a claim lists as many values, strictest first: `0, 1, 2`, one a line, `0 then 1`, `0 1 2`.
func listings(in claim: [UInt8], count: Int) -> [Listing] {
    listings(in: claim).filter { $0.isOpen ? $0.pieces.count < count : $0.pieces.count == count }
}

/// The same without knowing how many there are.
func listings(in claim: [UInt8]) -> [Listing] {
    let cuts = separators.lazy.map { cut(claim, at: $0) }.filter { $0.count > 1 }
    return cuts.flatMap { pieces in [pieces, withoutAnd(pieces)].compactMap { $0 } }.map { Listing($0) }
}

/// The pieces with what an "and" before the last one joins apart: `1, 2 and 3`, `1, 2, and 3`.
private func withoutAnd(_ pieces: [[UInt8]]) -> [[UInt8]]? {
    guard let last = pieces.last else { return nil }
    if last.starts(with: "and ".utf8) { return pieces.dropLast() + [Array(last.dropFirst(4).trimmed)] }
    let parts = cut(last, at: Array(" and ".utf8))
    return parts.count == 2 ? pieces.dropLast() + parts : nil
}

private let separators: [[UInt8]] = [
    ",", "\n", " then ", ";", " → ", " -> ", " | ", " / ", " and ", " ",
].map { Array($0.utf8) }

/// Cuts at a separator outside of brackets and strings; white space around the pieces is dropped.
private func cut(_ text: [UInt8], at separator: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var depth = 0
    var quote: UInt8?
    var start = 0
    var index = 0
    while index < text.count {
        let byte = text[index]
        if let current = quote {
            if byte == Byte.backslash { index += 1 } else if byte == current { quote = nil }
        } else if byte == separator[0], depth == 0, text[index...].starts(with: separator) {
            if separator != [Byte.space] || index > start { pieces.append(Array(text[start..<index].trimmed)) }
            index += separator.count
            start = index
            continue
        } else if byte == Byte.quote || byte == Byte.doubleQuote, index == start || !text[index - 1].isWordPart {
            quote = byte
        } else if "([{<".utf8.contains(byte) {
            depth += 1
        } else if ")]}>".utf8.contains(byte) {
            depth = max(0, depth - 1)
        }
        index += 1
    }
    if start < text.count { pieces.append(Array(text[start...].trimmed)) }
    return pieces
}

/// The items of a list or a tuple, each as its repr spells it; nil for anything else.
func containerItems(_ repr: [UInt8]) -> [[UInt8]]? {
    switch readLiteral(repr) {
    case .list?, .tuple?: return cut(Array(repr.dropFirst().dropLast()), at: [Byte.comma])
    default: return nil
    }
}

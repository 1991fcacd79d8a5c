import Model

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

/// The ways in which a claim lists as many values, strictest first: `0, 1, 2`, one a line, `0 then 1`, `0 1 2`,
/// `0, 1, ..., 9`, `0..9`. What an elision in the middle leaves out stands there as elisions.
func listings(in claim: [UInt8], count: Int) -> [Listing] {
    let lists = listings(in: claim).compactMap { listing -> Listing? in
        if listing.isOpen { return listing.pieces.count < count ? listing : nil }
        let holes = listing.pieces.indices.filter { LiteralParser(listing.pieces[$0]).isHole }
        guard holes.count == 1, let hole = holes.first, listing.pieces.count <= count else {
            return listing.pieces.count == count ? listing : nil
        }
        let missing = [[UInt8]](repeating: listing.pieces[hole], count: count - listing.pieces.count)
        return Listing(Array(listing.pieces[..<hole]) + missing + Array(listing.pieces[hole...]))
    }
    return lists + [rangeListing(claim)].compactMap { $0 }.filter { $0.pieces.count == count }
}

/// `0..9`, `0 to 9`: whole numbers from the first to the last.
private func rangeListing(_ claim: [UInt8]) -> Listing? {
    for joint in ListSigns.ranges {
        let parts = cut(claim, at: joint.bytes)
        guard parts.count == 2, let first = Int(readable(parts[0])), let last = Int(readable(parts[1])), first < last,
            last - first < 10_000, parts == [String(first).bytes, String(last).bytes]
        else { continue }
        return Listing((first...last).map { String($0).bytes })
    }
    return nil
}

/// The same without knowing how many there are.
func listings(in claim: [UInt8]) -> [Listing] {
    let cuts = separators.lazy.map { cut(claim, at: $0) }.filter { $0.count > 1 }
    return cuts.flatMap { pieces in [pieces, withoutAnd(pieces), withoutOrder(pieces)].compactMap { $0 } }.map {
        Listing($0)
    }
}

/// The pieces without words that say when each comes: `first 0, then 1`.
private func withoutOrder(_ pieces: [[UInt8]]) -> [[UInt8]]? {
    var hasWord = false
    let plain = pieces.map { piece -> [UInt8] in
        for word in ListSigns.order.map({ $0 + " " }) where piece.starts(with: word.utf8) {
            hasWord = true
            return Array(piece.dropFirst(word.utf8.count).trimmed)
        }
        return piece
    }
    return hasWord ? plain : nil
}

/// The pieces with what an "and" before the last one joins apart: `1, 2 and 3`, `1, 2, and 3`.
private func withoutAnd(_ pieces: [[UInt8]]) -> [[UInt8]]? {
    guard let last = pieces.last else { return nil }
    if last.starts(with: "and ".utf8) { return pieces.dropLast() + [Array(last.dropFirst(4).trimmed)] }
    let parts = cut(last, at: Array(" and ".utf8))
    return parts.count == 2 ? pieces.dropLast() + parts : nil
}

private let separators: [[UInt8]] = ([",", "\n"] + ListSigns.separators + [" "]).map { Array($0.utf8) }

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

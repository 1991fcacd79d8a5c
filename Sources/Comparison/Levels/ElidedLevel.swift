import Model

/// A text with `...` or `…` in it, cut at them.
struct ElisionPattern: Sendable {
    /// What stands between the elisions: one more than there are.
    let pieces: [[UInt8]]

    /// Nil where the text elides nothing.
    init?(_ text: [UInt8]) {
        var pieces: [[UInt8]] = []
        var piece: [UInt8] = []
        var scanner = LiteralParser(text)
        while let byte = scanner.peek() {
            if let length = scanner.holeLength {
                scanner.index += length
                pieces.append(piece)
                piece = []
            } else {
                piece.append(byte)
                scanner.index += 1
            }
        }
        guard !pieces.isEmpty else { return nil }
        self.pieces = pieces + [piece]
    }

    /// Whether the pieces stand in a text in order. Takes linear time: with `...` as the only wildcard the first place
    /// where a piece fits is as good as any other.
    ///
    /// - Parameter least: how many bytes an elision stands for at least: `Loading...` is not `Loading`, but to doctest.
    func matches(_ text: [UInt8], least: Int = 1) -> Bool {
        guard let first = pieces.first, let last = pieces.last, first.count + least + last.count <= text.count else {
            return false
        }
        guard text.starts(with: first), text.suffix(last.count).elementsEqual(last) else { return false }
        var rest = text[first.count..<text.count - last.count]
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let found = firstIndex(of: piece, in: rest.dropFirst(least)) else { return false }
            rest = rest[(found + piece.count)...]
        }
        return rest.count >= least
    }
}

/// `elided`: the text without what `...` stands for.
func elidedMatch(_ claim: [UInt8], _ actual: [UInt8], least: Int = 1) -> Match? {
    guard let pattern = ElisionPattern(claim), pattern.matches(actual, least: least) else { return nil }
    return Match(.elided, "... stands for something")
}

/// `elided` for reprs in angle brackets: any address; the class must be the same.
func elidedAngles(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
    let (shown, seen) = (withoutAddresses(claim), withoutAddresses(actual))
    guard seen.count > 0 || ElisionPattern(claim) != nil else { return nil }
    let addresses = seen.count > 0 ? Match(.elided, "any address") : Match(.equal)
    if shown.text == seen.text { return addresses }
    if let match = abbreviatedWords(shown.text, seen.text) { return match.and(addresses) }
    return elidedMatch(shown.text, seen.text)?.and(addresses)
}

/// Each word the same, or the same name without its module.
func abbreviatedWords(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
    let left = claim.split(separator: Byte.space)
    let right = actual.split(separator: Byte.space)
    guard left.count == right.count else { return nil }
    var result = Match(.equal)
    for (shown, seen) in zip(left, right) where shown != seen {
        guard let match = abbreviatedName(bare(shown), bare(seen)) else { return nil }
        result.combine(match)
    }
    return result
}

/// A word without the brackets around it, if both are there to be compared.
private func bare(_ word: ArraySlice<UInt8>) -> [UInt8] {
    Array(word.drop { $0 == Byte.less }.reversed().drop { $0 == Byte.greater }.reversed())
}

/// ` at 0x7f2e...` and ` at ...` taken out, and how often.
func withoutAddresses(_ text: [UInt8]) -> (text: [UInt8], count: Int) {
    let mark = Array(" at ".utf8)
    var result: [UInt8] = []
    var rest = text[...]
    var count = 0
    while let found = firstIndex(of: mark, in: rest) {
        let end = addressEnd(text, at: found + mark.count)
        result += rest[..<(end == nil ? found + mark.count : found)]
        rest = text[(end ?? found + mark.count)...]
        if end != nil { count += 1 }
    }
    return (result + rest, count)
}

/// Where an address that begins here ends; nil where none does.
private func addressEnd(_ text: [UInt8], at start: Int) -> Int? {
    if text[start...].starts(with: "...".utf8) { return start + 3 }
    guard text[start...].starts(with: "0x".utf8) else { return nil }
    var end = start + 2
    while end < text.count, text[end].hexDigit != nil || "xX.?*".utf8.contains(text[end]) || text[end] >= 0x80 {
        end += 1
    }
    return end
}

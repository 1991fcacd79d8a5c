import Model

/// Claims that leave out or put in something around what was printed.
extension TextComparison {
    /// `print(1, "a")` writes `1 a`: claimed as `1 'a'`, or with commas.
    func matchPrintedValues(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        if let items = readSpacedValues(claim), items.contains(where: \.isText),
            let match = matchPrinted(items, actual)
        {
            return match.and(Match(.equal, "quotes around printed text"))
        }
        guard let items = readBareTuple(claim), items.count > 1, let match = matchPrinted(items, actual)
        else {
            return nil
        }
        return match.and(Match(.abbreviated, "commas between what print separates by spaces"))
    }

    private func matchPrinted(_ items: [Literal], _ actual: [UInt8]) -> Match? {
        var parser = LiteralParser(actual)
        parser.isOutput = true
        var matcher = matcher
        var result = Match(.equal)
        for (position, item) in items.enumerated() {
            if position > 0, !parser.take(Byte.space) { return nil }
            if case .text(let text) = item, actual[parser.index...].starts(with: text) {
                parser.index += text.count
            } else if let seen = parser.parseValue(), let match = matcher.match(item, seen) {
                result.combine(match)
            } else {
                return nil
            }
        }
        return parser.index == actual.count ? result : nil
    }

    /// `Sum: 3` claimed as `3`.
    func matchLabelled(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        guard let label = labelLength(actual) else { return nil }
        let value = Array(actual[label...].trimmed)
        guard !value.isEmpty, let match = matchLine(claim, value) else { return nil }
        return match.and(Match(.abbreviated, "label left out"))
    }

    /// `56` claimed as `56 bytes`, or the other way round where the unit is known.
    func matchUnits(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        if let seen = readLiteral(actual, isOutput: true) {
            // `0xff` is no quantity.
            guard readLiteral(claim) == nil || readLiteral(claim, isOutput: true) != nil else { return nil }
            return quantityMatch(claim, seen, isTolerant: isTolerant, by: matcher)
        }
        guard let seen = Quantity(actual, at: 0), seen.end == actual.count else { return nil }
        if isTolerant, let shown = readQuantity(claim), shown.unit == nil || shown.unit == seen.unit {
            return toleranceMatch(shown.number, seen.number)
        }
        guard seen.isKnown, let shown = readLiteral(claim) else { return nil }
        var matcher = LiteralMatcher()
        return matcher.match(shown, seen.number)?.and(Match(.abbreviated, "unit left out"))
    }
}

/// The length of a label with its sign: up to the first `:`, `=`, `->` or `=>` outside of brackets and strings. A label
/// has a letter in it, so that `12:30` has none.
func labelLength(_ text: [UInt8]) -> Int? {
    var hasLetter = false
    var index = 0
    while index < text.count {
        let byte = text[index]
        if byte == Byte.newline || "([{<'\"".utf8.contains(byte) && index == 0 { return nil }
        if "[{<\"".utf8.contains(byte) { return nil }
        if byte == Byte.colon || byte == Byte.equals
            || (byte == Byte.minus && index + 1 < text.count && text[index + 1] == Byte.greater)
        {
            var end = index + 1
            if end < text.count, text[end] == Byte.greater { end += 1 }
            // `a == b` and `a::b` are no labels.
            if end < text.count, text[end] == byte { return nil }
            // Nor is the hour of `Mon 12:30`.
            if end < text.count, text[end].isASCIIDigit, index > 0, text[index - 1].isASCIIDigit { return nil }
            return hasLetter ? end : nil
        }
        if byte.isASCIILetter || byte >= 0x80 { hasLetter = true }
        index += 1
    }
    return nil
}

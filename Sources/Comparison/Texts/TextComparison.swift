import Model

/// Compares what a claim says with what was printed.
struct TextComparison: Sendable {
    /// `~`: numbers are compared with a tolerance.
    let isTolerant: Bool

    /// - Parameters:
    ///   - claim: the core of the claim.
    ///   - actual: what was written, without the line end that `print` adds.
    func match(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        if claim == actual { return Match(.exact) }
        let ways: [() -> Match?] = [
            { matchLine(claim, actual) },
            { matchLines(claim, actual) },
            { matchPrintedValues(claim, actual) },
            { matchListed(claim, actual) },
            { matchLabelled(claim, actual) },
            { matchUnits(claim, actual) },
        ]
        var best: Match?
        for way in ways {
            best = Match.stricter(best, way())
            if let level = best?.level, level <= .rounded { break }
        }
        return best
    }

    /// The comparisons that make sense for one line of a listing too.
    func matchLine(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        if claim == actual { return Match(.exact) }
        if claim.withoutOuterSpace == actual.withoutOuterSpace || claim.trimmed == actual.trimmed {
            return Match(.equal, "white space around it")
        }
        let value = readLiteral(claim)
        if case .text(let content)? = value, content == actual || content == Array(actual.trimmed) {
            return Match(.equal, "quotes around printed text")
        }
        var matcher = LiteralMatcher()
        var best: Match?
        if let value, let seen = readLiteral(actual) {
            best = matcher.match(value, seen).map { $0.and(Match(.equal, "compared as values")) }
        }
        if best == nil, let items = readBareTuple(claim), case .tuple(let seen)? = readLiteral(actual) {
            best = matcher.align(items, seen)?.and(Match(.equal, "outer brackets left out"))
        }
        if best == nil { best = mixedMatch(Array(claim.trimmed), Array(actual.trimmed)) }
        if best == nil, value == nil { best = elidedMatch(claim, actual) }
        if best == nil, case .text(let content)? = value { best = elidedMatch(content, actual) }
        if best == nil { best = tabsAsSpaces(claim, actual) }
        return best
    }

    /// What prints a tab is shown with spaces in a comment.
    private func tabsAsSpaces(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        guard actual.contains(0x09), !claim.contains(0x09), claim.withCollapsedSpace == actual.withCollapsedSpace,
            claim.lines.count == actual.lines.count
        else { return nil }
        return Match(.abbreviated, "a tab shown as spaces")
    }

    // MARK: Several lines

    /// A listing, line by line; a line of `...` stands for any lines.
    private func matchLines(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        let shown = claim.withoutOuterSpace.lines.map { Array($0) }
        let seen = actual.withoutOuterSpace.lines.map { Array($0) }
        guard shown.count > 1 || seen.count > 1 else { return nil }
        let pieces = shown.split(omittingEmptySubsequences: false) { line in
            let text = Array(line.trimmed)
            return LiteralParser(text).holeLength == text.count
        }
        guard let first = pieces.first, let last = pieces.last else { return nil }
        if pieces.count == 1 { return matchAll(shown[...], seen[...]) }
        guard first.count + last.count <= seen.count, let start = matchAll(first, seen.prefix(first.count)),
            let end = matchAll(last, seen.suffix(last.count))
        else { return nil }
        var result = start.and(end).and(Match(.elided, "... stands for lines"))
        var rest = seen[first.count..<seen.count - last.count]
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard
                let place = rest.indices.first(where: { index in
                    index + piece.count <= rest.endIndex && matchAll(piece, rest[index..<index + piece.count]) != nil
                }), let match = matchAll(piece, rest[place..<place + piece.count])
            else { return nil }
            result.combine(match)
            rest = rest[(place + piece.count)...]
        }
        return result
    }

    private func matchAll(_ claim: ArraySlice<[UInt8]>, _ actual: ArraySlice<[UInt8]>) -> Match? {
        guard claim.count == actual.count else { return nil }
        var result = Match(.exact)
        for (shown, seen) in zip(claim, actual) {
            guard let match = matchLine(shown, seen) else { return nil }
            result.combine(match)
        }
        return result
    }

    /// What several lines say, on one: `0 1 2`, `0, 1, 2`.
    private func matchListed(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        let seen = actual.withoutOuterSpace.lines.map { Array($0) }
        guard seen.count > 1, !claim.contains(Byte.newline) else { return nil }
        return matchPieces(claim, seen)?.and(Match(.equal, "lines shown on one"))
    }

    /// A claim that lists several texts, in order.
    func matchPieces(_ claim: [UInt8], _ texts: [[UInt8]]) -> Match? {
        for pieces in piecesOf(claim, count: texts.count) {
            let isOpen =
                pieces.count != texts.count || pieces.last.map { LiteralParser($0).holeLength == $0.count } == true
            var result: Match? = isOpen ? Match(.elided, "... stands for the rest") : Match(.exact)
            for (piece, text) in zip(isOpen ? pieces.dropLast() : pieces[...], texts) {
                guard let match = matchLine(piece, text) else {
                    result = nil
                    break
                }
                result?.combine(match)
            }
            if let result { return result }
        }
        return nil
    }

    // MARK: Parts of a line

    /// `print(1, "a")` writes `1 a`: claimed as `1 'a'`, or with commas.
    private func matchPrintedValues(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        if let items = readSpacedValues(claim), let match = matchPrinted(items, actual) {
            return match.and(Match(.equal, "quotes around printed text"))
        }
        guard let items = readBareTuple(claim), let match = matchPrinted(items, actual) else { return nil }
        return match.and(Match(.abbreviated, "commas between what print separates by spaces"))
    }

    private func matchPrinted(_ items: [Literal], _ actual: [UInt8]) -> Match? {
        var parser = LiteralParser(actual)
        var matcher = LiteralMatcher()
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
    private func matchLabelled(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        guard let label = labelLength(actual) else { return nil }
        let value = Array(actual[label...].trimmed)
        guard !value.isEmpty, let match = matchLine(claim, value) else { return nil }
        return match.and(Match(.abbreviated, "label left out"))
    }

    /// `56` claimed as `56 bytes`, or the other way round where the unit is known.
    private func matchUnits(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        if let seen = readLiteral(actual) { return quantityMatch(claim, seen, isTolerant: isTolerant) }
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
            return hasLetter ? end : nil
        }
        if byte.isASCIILetter || byte >= 0x80 { hasLetter = true }
        index += 1
    }
    return nil
}

import Model

/// Claims and outputs of several lines.
extension TextComparison {
    /// A listing, line by line; a line of `...` stands for any lines.
    func matchLines(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        let shown = claim.withoutOuterSpace.lines.map { Array($0) }
        let seen = actual.withoutOuterSpace.lines.map { Array($0) }
        guard shown.count > 1 || seen.count > 1 else { return nil }
        let pieces = shown.split(omittingEmptySubsequences: false) { LiteralParser(Array($0.trimmed)).isHole }
        // Each line is compared a few times at most, so that no pair of listings takes long.
        var steps = 8 * (shown.count + seen.count)
        guard let first = pieces.first, let last = pieces.last else { return nil }
        if pieces.count == 1 { return matchAll(shown[...], seen[...], &steps) }
        guard first.count + last.count <= seen.count, let start = matchAll(first, seen.prefix(first.count), &steps),
            let end = matchAll(last, seen.suffix(last.count), &steps)
        else { return nil }
        var result = start.and(end).and(Match(.elided, "... stands for lines"))
        var rest = seen[first.count..<seen.count - last.count]
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let (place, match) = find(piece, in: rest, &steps) else { return nil }
            result.combine(match)
            rest = rest[(place + piece.count)...]
        }
        return rest.isEmpty && !elidesText ? nil : result
    }

    private func find(
        _ piece: ArraySlice<[UInt8]>, in lines: ArraySlice<[UInt8]>, _ steps: inout Int
    ) -> (place: Int, match: Match)? {
        var place = lines.startIndex
        while place + piece.count <= lines.endIndex, steps > 0 {
            if let match = matchAll(piece, lines[place..<place + piece.count], &steps) { return (place, match) }
            place += 1
        }
        return nil
    }

    private func matchAll(
        _ claim: ArraySlice<[UInt8]>, _ actual: ArraySlice<[UInt8]>, _ steps: inout Int
    ) -> Match? {
        guard claim.count == actual.count else { return nil }
        var result = Match(.exact)
        for (shown, seen) in zip(claim, actual) {
            steps -= 1
            guard steps > 0, let match = matchLine(shown, seen) else { return nil }
            result.combine(match)
        }
        return result
    }

    /// What several lines say, on one: `0 1 2`, `0, 1, 2`.
    func matchListed(_ claim: [UInt8], _ actual: [UInt8]) -> Match? {
        let seen = actual.withoutOuterSpace.lines.map { Array($0) }
        guard seen.count > 1, !claim.contains(Byte.newline) else { return nil }
        let isSame = Array(claim.trimmed) == Array(seen.map(\.trimmed).joined(separator: [Byte.space]))
        if isSame { return Match(.equal, "lines shown on one") }
        return matchPieces(claim, seen)?.and(Match(.equal, "lines shown on one"))
    }

    /// A claim that lists several texts, in order.
    private func matchPieces(_ claim: [UInt8], _ texts: [[UInt8]]) -> Match? {
        for list in listings(in: claim, count: texts.count) {
            var result: Match? = list.isOpen ? Match(.elided, "... stands for the rest") : Match(.exact)
            for (piece, text) in zip(list.pieces, texts) {
                if LiteralParser(piece).isHole {
                    result?.combine(Match(.elided, "... stands for some of them"))
                    continue
                }
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
}

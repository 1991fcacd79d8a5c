import Model

/// Compares what a claim says with a value that was looked at.
struct ValueComparison: Sendable {
    /// Whether white space in the claim was lost, so that runs of it count as one.
    let collapsesSpace: Bool
    let isTolerant: Bool
    /// Whether a duration may be another one on another machine.
    var setsAsideDurations = true
    /// Whether what `print` would write may be claimed.
    var takesPrintedForm = true

    func match(_ claim: [UInt8], _ value: ObservedValue) -> Match? {
        let repr = collapsesSpace ? value.repr.bytes.withCollapsedSpace : value.repr.bytes
        if claim == repr { return Match(.exact) }
        let shown = readLiteral(claim)
        let seen = readLiteral(repr)
        var best: Match?
        if let seen { best = matchLiterals(claim, shown, seen) }
        if best == nil, !isOfAnotherType(claim, shown), case .text(let content)? = seen {
            best = matchUnquoted(claim, content)
        }
        if best == nil, takesPrintedForm, let text = value.text { best = matchPrintedForm(claim, shown, text) }
        if best == nil, shown == nil { best = elidedMatch(claim, repr) }
        return best
    }

    private func matchLiterals(_ claim: [UInt8], _ shown: Literal?, _ seen: Literal) -> Match? {
        var matcher = LiteralMatcher()
        if let shown, let match = matcher.match(shown, seen) { return match.and(Match(.equal, "compared as values")) }
        if let items = readBareTuple(claim), case .tuple(let others) = seen, let match = matcher.align(items, others) {
            return match.and(Match(.equal, "outer brackets left out"))
        }
        return quantityMatch(claim, seen, isTolerant: isTolerant)
    }

    /// Whether a claim can only be meant as something else than a str without its quotes.
    private func isOfAnotherType(_ claim: [UInt8], _ shown: Literal?) -> Bool {
        if let shown { return shown.isValue }
        let items = readBareTuple(claim) ?? readSpacedValues(claim) ?? []
        return !items.isEmpty && items.allSatisfy(\.isValue)
    }

    /// A str without its quotes, where the text is no literal of another type.
    private func matchUnquoted(_ claim: [UInt8], _ content: [UInt8]) -> Match? {
        let text = collapsesSpace ? content.withCollapsedSpace : content
        let quotes = Match(.abbreviated, "quotes left out")
        if text == claim || text.withoutOuterSpace == claim.withoutOuterSpace { return quotes }
        return elidedMatch(claim, text)?.and(quotes)
    }

    /// What print would write of an object that has a str of its own.
    private func matchPrintedForm(_ claim: [UInt8], _ shown: Literal?, _ text: String) -> Match? {
        // Quotes claim a str, which this is not.
        switch shown {
        case .text, .bytes: return nil
        default: break
        }
        let printed = collapsesSpace ? text.bytes.withCollapsedSpace : text.bytes
        let texts = TextComparison(isTolerant: isTolerant, setsAsideDurations: setsAsideDurations)
        let match = texts.match(claim, printed)
        return match?.and(Match(.abbreviated, "as print shows it"))
    }

    /// Items in order; without an elision at the end they must be all.
    func match(_ claim: [UInt8], _ items: Observation.Items) -> Match? {
        for listing in itemLists(claim) {
            if let match = match(listing, items) { return match }
        }
        return nil
    }

    private func match(_ listing: Listing, _ items: Observation.Items) -> Match? {
        let count = listing.pieces.count
        if listing.isOpen {
            // There is more where items are left, or where looking stopped.
            guard count < items.values.count || (count == items.values.count && !items.isExhausted) else { return nil }
        } else {
            guard items.isExhausted, count == items.values.count else { return nil }
        }
        var result =
            listing.isOpen ? Match(.elided, "... stands for further items") : Match(.equal, "items in order")
        for (piece, item) in zip(listing.pieces, items.values) {
            guard let match = match(piece, item) else { return nil }
            result.combine(match)
        }
        return result
    }

    /// The ways in which the claim may list items: with or without brackets around them, with commas or spaces.
    private func itemLists(_ claim: [UInt8]) -> [Listing] {
        var lists = listings(in: claim)
        let text = Array(claim.trimmed)
        if let first = text.first, let last = text.last, "[({".utf8.contains(first), "])}".utf8.contains(last),
            readLiteral(text) != nil
        {
            lists += listings(in: Array(text.dropFirst().dropLast()))
        }
        lists.append(Listing([text]))
        return lists
    }
}

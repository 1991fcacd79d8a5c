import Model

/// Claims on how many things a value holds: `5 items`.
extension ClaimJudge {
    /// What a count may be of, by what the value is.
    private static let nouns: [String: Counted] = {
        let nouns: [(Counted, [String])] = [
            (
                .items,
                ["items", "item", "elements", "element", "entries", "entry", "values", "keys", "members", "pairs"]
            ),
            (.characters, ["characters", "character", "chars", "char", "letters", "letter"]),
            (.words, ["words", "word"]),
            (.lines, ["lines", "line"]),
            (.rows, ["rows", "row"]),
        ]
        return Dictionary(uniqueKeysWithValues: nouns.flatMap { what, words in words.map { ($0, what) } })
    }()

    private enum Counted { case items, characters, words, lines, rows }

    /// Where a whole number and a noun are claimed of what is no number: how many there are, or that nothing seen tells.
    func countFinding(_ seen: [UInt8], _ text: [UInt8], kind: Claim.Kind) -> Finding? {
        if let quantity = Quantity(text, at: 0), quantity.end == text.count,
            quantity.isKnown || text.contains(Byte.space)
        {
            return isUnseen(quantity.unit, in: seen) ? uncountable(quantity.unit, seen, kind) : nil
        }
        let words = normalized(claim.note.bytes).split(whereSeparator: \.isWhiteSpace)
        guard words.count <= 3, let noun = words.first, case .integer(let claimed)? = readLiteral(text) else {
            return nil
        }
        let name = readable(Array(noun))
        let what = Self.nouns[name.lowercased()]
        if let what, let count = count(of: what, in: seen) {
            if String(count).utf8.elementsEqual(String(describing: claimed).utf8) {
                let match = Match(.abbreviated, "how many \(name) it holds")
                return Finding(match: match, actual: readable(seen), kind: kind)
            }
            // A table has a head, perhaps with a line under it.
            if what != .rows {
                return Finding(actual: readable(seen), kind: kind, note: "\(count) \(name), not \(readable(text))")
            }
        }
        let isDirect = normalized(claim.whole.bytes).starts(with: text + [Byte.space] + noun)
        guard isDirect, what == .rows || isUnseen(Array(noun), in: seen) else { return nil }
        return uncountable(Array(noun), seen, kind)
    }

    private func uncountable(_ noun: [UInt8], _ seen: [UInt8], _ kind: Claim.Kind) -> Finding {
        let cause = "it says how many \(readable(noun)) there are, which nothing seen here tells"
        return Finding(actual: readable(seen), kind: kind, uncheckable: cause)
    }

    /// Whether a number with a noun directly after it, `3 retries`, speaks of something that was not seen: no number of
    /// anything was, and not the noun.
    private func isUnseen(_ noun: [UInt8], in seen: [UInt8]) -> Bool {
        guard noun.first?.isASCIILetter == true, firstIndex(of: noun, in: seen[...]) == nil else { return false }
        switch readLiteral(seen) {
        case .list?, .tuple?, .set?, .frozenSet?, .dictionary?, .angle?, .classRepr?, .call?: return true
        default: break
        }
        return !seen.split(whereSeparator: { $0.isWhiteSpace || $0 == Byte.comma }).contains { word in
            // Of `2:30:00` it is known what it counts, of a date it is not.
            if word.first?.isASCIIDigit == true, word.contains(Byte.colon) { return true }
            if let quantity = Quantity(Array(word), at: 0), quantity.end == word.count { return true }
            return readLiteral(Array(word)).flatMap { number($0) } != nil
        }
    }

    private func count(of what: Counted, in seen: [UInt8]) -> Int? {
        let literal = readLiteral(seen)
        switch (literal, what) {
        case (.list(let items), .items), (.tuple(let items), .items), (.set(let items), .items),
            (.frozenSet(let items), .items), (.dictionary(let items), .items), (.list(let items), .lines),
            (.tuple(let items), .lines), (.list(let items), .rows), (.tuple(let items), .rows):
            return items.count
        case (.call, .items):
            guard let content = literal.flatMap(unwrapped) else { return nil }
            switch content {
            case .list(let items), .tuple(let items), .set(let items), .dictionary(let items): return items.count
            default: return nil
            }
        case (.integer, _), (.float, _), (_, .items): return nil
        default: break
        }
        var content = seen
        if case .text(let text) = literal { content = text }
        switch what {
        case .characters: return readable(content).unicodeScalars.count
        case .words: return content.split(whereSeparator: \.isWhiteSpace).count
        case .lines, .rows: return content.lines.count
        case .items: return nil
        }
    }
}

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
            (.lines, ["lines", "line", "rows", "row"]),
        ]
        return Dictionary(uniqueKeysWithValues: nouns.flatMap { what, words in words.map { ($0, what) } })
    }()

    private enum Counted { case items, characters, words, lines }

    /// Where a whole number and a noun are claimed of what is no number: how many there are.
    func countFinding(_ seen: [UInt8], _ text: [UInt8], kind: Claim.Kind) -> Finding? {
        let words = normalized(claim.note.bytes).split(whereSeparator: \.isWhiteSpace)
        guard words.count <= 3, let noun = words.first, let what = Self.nouns[readable(Array(noun)).lowercased()],
            case .integer(let claimed)? = readLiteral(text), let count = count(of: what, in: seen)
        else { return nil }
        let name = readable(Array(noun))
        guard String(count).utf8.elementsEqual(String(describing: claimed).utf8) else {
            return Finding(actual: readable(seen), kind: kind, note: "\(count) \(name), not \(readable(text))")
        }
        return Finding(
            match: Match(.abbreviated, "how many \(name) it holds"), actual: readable(seen), kind: kind)
    }

    private func count(of what: Counted, in seen: [UInt8]) -> Int? {
        let literal = readLiteral(seen)
        switch (literal, what) {
        case (.list(let items), .items), (.tuple(let items), .items), (.set(let items), .items),
            (.frozenSet(let items), .items), (.dictionary(let items), .items), (.list(let items), .lines),
            (.tuple(let items), .lines):
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
        case .lines: return content.lines.count
        case .items: return nil
        }
    }
}

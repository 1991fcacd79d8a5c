/// Phrases by which texts are recognised, found by their first letter.
struct PhraseTable<Value: Sendable>: Sendable {
    private let entries: [Unicode.Scalar: [Entry]]

    private struct Entry: Sendable {
        let phrase: [Unicode.Scalar]
        let value: Value
    }

    init(_ phrases: [(String, Value)]) {
        var entries: [Unicode.Scalar: [Entry]] = [:]
        for (phrase, value) in phrases {
            let scalars = phrase.unicodeScalars.map(\.folded)
            if let first = scalars.first { entries[first, default: []].append(Entry(phrase: scalars, value: value)) }
        }
        // Of phrases with a common beginning the longest is meant.
        self.entries = entries.mapValues { $0.sorted { $0.phrase.count > $1.phrase.count } }
    }

    /// The phrases that the text begins with, letters compared without regard to their case, the longest first, and what
    /// follows each.
    ///
    /// - Parameter asWords: whether a phrase must end at the end of a word.
    func matches(_ text: Scalars, asWords: Bool = true) -> [(value: Value, phrase: [Unicode.Scalar], rest: Scalars)] {
        guard let first = text.first, let candidates = entries[first.folded] else { return [] }
        var result: [(value: Value, phrase: [Unicode.Scalar], rest: Scalars)] = []
        for entry in candidates where text.count >= entry.phrase.count {
            guard zip(text, entry.phrase).allSatisfy({ $0.folded == $1 }) else { continue }
            let rest = text.dropFirst(entry.phrase.count)
            if asWords, let next = rest.first, let last = entry.phrase.last, last.endsWord(before: next) == false {
                continue
            }
            result.append((entry.value, entry.phrase, rest))
        }
        return result
    }
}

extension PhraseTable where Value == Void {
    init(_ phrases: [String]) {
        self.init(phrases.map { ($0, ()) })
    }
}

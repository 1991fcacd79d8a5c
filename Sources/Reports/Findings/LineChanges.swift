import Model

/// Which lines of a claim of several lines are not what was seen.
struct LineChanges {
    /// In the order of the claim, each with its index among its lines, and what stands there instead; nil where
    /// nothing does.
    private(set) var lines: [(index: Int, instead: String?)] = []
    /// Whether something was seen that no line claims.
    private(set) var hasMore = false

    init(from expected: String, to actual: String) {
        var index = 0
        var inserted: [String] = []
        // Of the change that is under way, the lines taken out for which nothing was put in yet.
        var open = 0
        func text(_ line: [UInt8]) -> String { String(decoding: line, as: UTF8.self) }
        for edit in difference(from: Self.lines(of: expected), to: Self.lines(of: actual)) {
            switch edit {
            case .keep:
                index += 1
                hasMore = hasMore || !inserted.isEmpty
                (inserted, open) = ([], 0)
            case .delete:
                lines.append((index, inserted.isEmpty ? nil : inserted.removeFirst()))
                open += lines.last?.instead == nil ? 1 : 0
                index += 1
            case .insert(let line):
                if open > 0 {
                    lines[lines.count - open].instead = text(line)
                    open -= 1
                } else {
                    inserted.append(text(line))
                }
            }
        }
        hasMore = hasMore || !inserted.isEmpty
    }

    private static func lines(of text: String) -> [[UInt8]] {
        text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    }
}

extension ClaimResult {
    /// Nil for a claim of one line, and for one that was not refuted.
    var lineChanges: LineChanges? {
        guard verdict.status == .contradicted, let actual = verdict.actual, claim.expected.utf8.contains(0x0A) else {
            return nil
        }
        return LineChanges(from: claim.expected, to: actual)
    }

    /// Where the lines of the core stand that are not what was seen; all of its lines where none of them is to be
    /// blamed alone.
    func wrongPlaces(in source: SourceText) -> [Place] {
        let places = claim.places(in: source)
        guard let changes = lineChanges, !changes.lines.isEmpty, places.count == claim.lineCount else { return places }
        return changes.lines.compactMap { places.indices.contains($0.index) ? places[$0.index] : nil }
    }

    /// The one line of several that is not what was seen, and what stands there instead; nil where there are more.
    func onlyChange(in source: SourceText) -> (place: Place, core: String, instead: String)? {
        let places = claim.places(in: source)
        guard let changes = lineChanges, changes.lines.count == 1, !changes.hasMore, let change = changes.lines.first,
            let instead = change.instead, places.count == claim.lineCount
        else { return nil }
        let lines = claim.expected.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        return (places[change.index], String(decoding: lines[change.index], as: UTF8.self), instead)
    }
}

extension Claim {
    fileprivate var lineCount: Int { expected.utf8.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) } }
}

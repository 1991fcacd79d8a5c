/// One look at an open suite before a statement, and whether the suite ended there.
package struct Decision: Sendable {
    /// Index of the statement.
    package let statement: Int
    /// Index of the statement that opened the suite.
    package let opener: Int
    package let ends: Bool
    /// The suite's level: that of the statements directly in it.
    package let depth: Int
    /// The numbers of the features seen.
    package let features: [Int32]
}

extension BlockReading {
    /// The decisions that lead to given levels; nil where the grammar does not allow them.
    ///
    /// - Parameter depths: the level of each statement.
    package func decisions(for depths: [Int32]) -> [Decision]? {
        var search = Search(self, weights: Weights())
        return search.follow(depths)
    }

    /// What levels score by the weights; nothing good where the grammar does not allow them.
    package func score(of depths: [Int32], by weights: Weights) -> Float {
        guard let decisions = decisions(for: depths) else { return -.infinity }
        return decisions.lazy.filter(\.ends).flatMap(\.features).reduce(0) { $0 + weights.values[Int($1)] }
    }

    /// The level of each statement, from the level of each line; nil where a statement's line has none (-1).
    package func statementDepths(_ lines: [Int]) -> [Int32]? {
        let depths = statements.map { Int32(lines[$0.firstLine]) }
        return depths.contains { $0 < 0 } ? nil : depths
    }

    package var statementCount: Int { statements.count }
    /// The line on which each statement begins.
    package var statementLines: [Int] { statements.map(\.firstLine) }
}

extension Search {
    /// Follows given levels through the grammar.
    mutating func follow(_ depths: [Int32]) -> [Decision]? {
        var decisions: [Decision] = []
        var innermost: Int32 = 0
        for index in reading.statements.indices {
            let candidates = steps(from: -1, innermost: innermost, score: 0, to: index, observing: true)
            guard let chosen = candidates.firstIndex(where: { suites[Int($0.place.home)].depth == depths[index] })
            else { return nil }
            let candidate = candidates[chosen]
            let kept = candidate.place.continued >= 0 ? candidate.place.continued : candidate.place.home
            for observation in observed {
                let suite = suites[Int(observation.suite)]
                guard suite.depth >= suites[Int(kept)].depth else { continue }
                // Where nothing else was possible, nothing was decided.
                if observation.suite == kept, candidates.count == 1 { continue }
                decisions.append(
                    Decision(
                        statement: index, opener: Int(suite.opener), ends: observation.suite != kept,
                        depth: Int(suite.depth), features: observation.features))
            }
            innermost = place(candidate, at: index)
        }
        return decisions
    }
}

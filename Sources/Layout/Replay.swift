/// Where one statement could stand, and where it stood.
package struct Choice: Sendable {
    /// An open suite that could end before the statement.
    package struct Look: Sendable {
        /// Index of the statement that opened it.
        package let opener: Int
        /// The numbers of the features seen.
        package let features: [Int32]
    }

    /// Index of the statement.
    package let statement: Int
    /// The suites that some place of the statement would end, the innermost first.
    package let looks: [Look]
    /// For each place that the grammar allows how many of `looks` end there; ascending.
    package let places: [Int]
    /// Index into `places`.
    package let chosen: Int
    /// The opener of the suite that the statement stands in; -1 for the module's.
    package let home: Int
    package let misfit: Misfit

    /// The logarithm of the chosen place's probability, and, for each of `looks`, whether it ended less how probable
    /// that was: the derivative by the sum of its weights.
    package func likelihood(by weights: Weights) -> (logarithm: Float, residuals: [Float]) {
        var sums: [Float] = [0]
        for look in looks {
            sums.append(sums[sums.count - 1] + look.features.reduce(0) { $0 + weights.values[Int($1)] })
        }
        let scores = places.map { sums[$0] }
        let total = logarithmOfSum(scores)
        var residuals = [Float](repeating: 0, count: looks.count)
        for (place, score) in zip(places, scores) {
            let probability = exponential(score - total)
            for index in 0..<place { residuals[index] -= probability }
        }
        for index in 0..<places[chosen] { residuals[index] += 1 }
        return (scores[chosen] - total, residuals)
    }
}

extension BlockReading {
    /// The choices that lead to given levels; nil where the grammar does not allow them.
    ///
    /// - Parameter depths: the level of each statement.
    package func choices(for depths: [Int32]) -> [Choice]? {
        var search = Search(self, weights: Weights())
        return search.follow(depths)
    }

    /// What levels score by the weights; nothing good where the grammar does not allow them.
    package func score(of depths: [Int32], by weights: Weights) -> Float {
        guard let choices = choices(for: depths) else { return -.infinity }
        return choices.reduce(0) { $0 + $1.likelihood(by: weights).logarithm - $1.misfit.cost }
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
    mutating func follow(_ depths: [Int32]) -> [Choice]? {
        var choices: [Choice] = []
        var innermost: Int32 = 0
        for index in reading.statements.indices {
            let candidates = steps(from: -1, innermost: innermost, score: 0, to: index, observing: true)
            guard let chosen = candidates.firstIndex(where: { suites[Int($0.place.home)].depth == depths[index] })
            else { return nil }
            let candidate = candidates[chosen]
            if candidates.count > 1 || candidate.misfit != .none {
                choices.append(
                    Choice(
                        statement: index, looks: observed, places: candidates.map(\.ended), chosen: chosen,
                        home: Int(suites[Int(candidate.place.home)].opener), misfit: candidate.misfit))
            }
            innermost = place(candidate, at: index)
        }
        return choices
    }
}

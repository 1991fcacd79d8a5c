import FittingCommon
import Foundation
import Layout

/// Finds weights: first by logistic regression on the single choices, then on whole layouts.
struct Training {
    var weights = Weights()
    private var squares: [Float]
    private var generator: SplitMix
    private var sums: [Float]
    private var snapshots = 0
    private var isFitted: [Bool]

    /// Step size and the penalty that draws weights to zero, so that few features keep one.
    let rate: Float = 0.08
    let penalty: Float

    init(penalty: Float, seed: UInt64) {
        self.penalty = penalty
        isFitted = [Bool](repeating: true, count: weights.values.count)
        sums = [Float](repeating: 0, count: weights.values.count)
        squares = [Float](repeating: 1e-6, count: weights.values.count)
        generator = SplitMix(state: seed)
    }

    /// A choice with the weight of its piece.
    private struct Example {
        let choice: Choice
        let importance: Float
    }

    /// Conditional logistic regression by AdaGrad over the choices of the true layouts.
    mutating func fitChoices(_ pieces: [Piece], epochs: Int) {
        var examples: [Example] = []
        for piece in pieces {
            for choice in piece.reading.choices(for: piece.depths) ?? [] where choice.places.count > 1 {
                examples.append(Example(choice: choice, importance: piece.importance))
            }
        }
        print("\(pieces.count) pieces, \(examples.count) choices, \(weights.values.count) features")
        count(examples.lazy.flatMap(\.choice.looks).map(\.features))
        for epoch in 1...max(1, epochs) {
            examples.shuffle(using: &generator)
            var loss: Float = 0
            for example in examples {
                let (logarithm, residuals) = example.choice.likelihood(by: weights)
                loss -= logarithm
                for (look, residual) in zip(example.choice.looks, residuals) where abs(residual) > 1e-4 {
                    for feature in look.features { step(Int(feature), residual * example.importance) }
                }
            }
            print("epoch \(epoch): loss \(loss / Float(max(1, examples.count)))")
        }
    }

    /// Moves the weights so that true layouts score higher than the other layouts that the search finds plausible.
    mutating func fitLayouts(_ pieces: [Piece], most: Int) {
        let order = pieces.indices.shuffled(using: &generator)
        var right = 0
        let rest = max(1, order.count / Self.snapshotCount)
        for (position, index) in order.enumerated() {
            if position % rest == rest - 1 { remember() }
            if learn(pieces[index], most: most) { right += 1 }
        }
        print("layouts: \(right) of \(pieces.count) right before learning")
    }

    /// One step on a piece: towards the true layout, away from the others by their probability. Whether it was right.
    private mutating func learn(_ piece: Piece, most: Int) -> Bool {
        let found = restoreLayouts(of: piece.reading, most: most, weights: weights)
        var candidates = found.compactMap { piece.reading.statementDepths($0.depths) }
        let isRight = candidates.first == piece.depths
        let truth: Int
        if let known = candidates.firstIndex(of: piece.depths) {
            truth = known
        } else {
            candidates.append(piece.depths)
            truth = candidates.count - 1
        }
        guard candidates.count > 1 else { return isRight }
        let choices = candidates.map { piece.reading.choices(for: $0) ?? [] }
        if choices[truth].isEmpty { return isRight }
        let likelihoods = choices.map { $0.map { $0.likelihood(by: weights) } }
        let scores = candidates.indices.map { position in
            zip(choices[position], likelihoods[position]).reduce(Float(0)) { $0 + $1.1.logarithm - $1.0.misfit.cost }
                + (position == truth ? 0 : Self.marginPerLayout)
        }
        let highest = scores.max() ?? 0
        let shares = scores.map { exponential($0 - highest) }
        let total = shares.reduce(0, +)
        var gradient: [Int32: Float] = [:]
        for position in candidates.indices {
            let factor = (position == truth ? 1 : 0) - shares[position] / total
            if abs(factor) < 1e-3 { continue }
            for (choice, likelihood) in zip(choices[position], likelihoods[position]) {
                for (look, residual) in zip(choice.looks, likelihood.residuals) where abs(residual) > 1e-4 {
                    for feature in look.features { gradient[feature, default: 0] += factor * residual }
                }
            }
        }
        for (feature, value) in gradient where value != 0 { step(Int(feature), value * piece.importance) }
        return isRight
    }

    /// How often the weights are taken into the average.
    private static let snapshotCount = 10

    private mutating func remember() {
        for index in sums.indices { sums[index] += weights.values[index] }
        snapshots += 1
    }

    /// The mean of the weights that were remembered: steadier than the last ones.
    var averaged: Weights {
        guard snapshots > 0 else { return weights }
        var mean = weights
        for index in sums.indices { mean.values[index] = sums[index] / Float(snapshots) }
        return mean
    }

    /// By how much a wrong layout must be less plausible than the true one.
    private static let marginPerLayout: Float = 1

    /// Leaves out features that were seen too seldom to tell anything.
    private mutating func count(_ features: some Sequence<[Int32]>) {
        var counts = [Int32](repeating: 0, count: weights.values.count)
        for list in features { for feature in list { counts[Int(feature)] += 1 } }
        isFitted = counts.map { $0 >= Self.fewest }
    }

    /// How often a feature must have been seen.
    private static let fewest: Int32 = 16

    private mutating func step(_ feature: Int, _ gradient: Float) {
        guard isFitted[feature] else { return }
        squares[feature] += gradient * gradient
        let size = rate / squares[feature].squareRoot()
        let moved = weights.values[feature] + size * gradient
        let shrink = size * penalty
        weights.values[feature] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0
    }
}

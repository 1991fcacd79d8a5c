import FittingCommon
import Foundation
import Layout

/// Finds weights: first by logistic regression on the single decisions, then on whole layouts.
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

    /// A decision with the weight of its piece.
    private struct Example {
        let features: [Int32]
        let ends: Bool
        let importance: Float
    }

    /// Logistic regression by AdaGrad over the decisions of the true layouts.
    mutating func fitDecisions(_ pieces: [Piece], epochs: Int) {
        var examples: [Example] = []
        for piece in pieces {
            guard let decisions = piece.reading.decisions(for: piece.depths) else { continue }
            for decision in decisions {
                examples.append(
                    Example(features: decision.features, ends: decision.ends, importance: piece.importance))
            }
        }
        print("\(pieces.count) pieces, \(examples.count) decisions, \(weights.values.count) features")
        count(examples.lazy.map(\.features))
        for epoch in 1...max(1, epochs) {
            examples.shuffle(using: &generator)
            var loss: Float = 0
            for example in examples {
                var sum: Float = 0
                for feature in example.features { sum += weights.values[Int(feature)] }
                let probability = 1 / (1 + exponential(-sum))
                let gradient = (example.ends ? 1 - probability : -probability) * example.importance
                loss -= logarithm(max(1e-9, example.ends ? probability : 1 - probability))
                for feature in example.features { step(Int(feature), gradient) }
            }
            print("epoch \(epoch): loss \(loss / Float(max(1, examples.count)))")
        }
    }

    /// Moves the weights so that true layouts score higher than the other layouts that the search finds plausible.
    mutating func fitLayouts(_ pieces: [Piece], epochs: Int, most: Int) {
        var order = Array(pieces.indices)
        for epoch in 1...max(1, epochs) {
            order.shuffle(using: &generator)
            var right = 0
            let rest = max(1, order.count / Self.snapshotsPerEpoch)
            for (position, index) in order.enumerated() {
                if position % rest == rest - 1 { remember() }
                if learn(pieces[index], most: most) { right += 1 }
            }
            print("layouts, epoch \(epoch): \(right) of \(pieces.count) right before learning")
            fflush(nil)
        }
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
        let features = candidates.map { depths in
            (piece.reading.decisions(for: depths) ?? []).filter(\.ends).flatMap(\.features)
        }
        if features[truth].isEmpty, !piece.depths.allSatisfy({ $0 >= 0 }) { return isRight }
        let scores = features.enumerated().map { position, list in
            list.reduce(Float(0)) { $0 + weights.values[Int($1)] } + (position == truth ? 0 : Self.marginPerLayout)
        }
        let highest = scores.max() ?? 0
        let shares = scores.map { exponential($0 - highest) }
        let total = shares.reduce(0, +)
        var gradient: [Int32: Float] = [:]
        for position in candidates.indices {
            let factor = (position == truth ? 1 : 0) - shares[position] / total
            if abs(factor) < 1e-3 { continue }
            for feature in features[position] { gradient[feature, default: 0] += factor }
        }
        for (feature, value) in gradient where value != 0 { step(Int(feature), value * piece.importance) }
        return isRight
    }

    /// How often the weights are taken into the average in an epoch.
    private static let snapshotsPerEpoch = 10

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

    /// Begins the average anew.
    mutating func forget() {
        sums = [Float](repeating: 0, count: weights.values.count)
        snapshots = 0
    }

    /// Takes out the features with small weights, so that the others learn to do without them.
    mutating func prune(below least: Float) {
        for index in isFitted.indices where abs(weights.values[index]) < least {
            weights.values[index] = 0
            isFitted[index] = false
        }
    }

    var featureCount: Int { isFitted.count { $0 } }

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

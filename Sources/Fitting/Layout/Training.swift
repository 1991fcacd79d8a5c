import Model
import Foundation
import Layout

/// Finds weights by logistic regression on the choices of true layouts.
///
/// Learning on whole layouts after it was tried: it gained nothing on any set of test pieces.
struct Training {
    var weights = Weights()
    private var squares: [Float]
    private var generator: SeededGenerator
    private var isFitted: [Bool]

    /// Step size and the penalty that draws weights to zero, so that few features keep one.
    let rate: Float = 0.08
    let penalty: Float

    init(penalty: Float, seed: UInt64) {
        self.penalty = penalty
        isFitted = [Bool](repeating: true, count: weights.values.count)
        squares = [Float](repeating: 1e-6, count: weights.values.count)
        generator = SeededGenerator(seed: seed)
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

/// The mean of a fit on all pieces and of several on all pieces out of documents and a share of the libraries' each.
///
/// Guides are more like documents than like libraries, of which there is far more. A fit on all lets libraries decide,
/// one on a share knows less and leans on chance; the mean does better than either on nearly every kind of test piece.
func meanOfFits(_ pieces: [Piece]) -> Weights {
    let shares = 4
    var mean = Weights()
    func take(_ pieces: [Piece], seed: Int, weight: Float) {
        var training = Training(penalty: 0.008, seed: UInt64(seed))
        training.fitChoices(pieces, epochs: 3)
        for index in mean.values.indices { mean.values[index] += training.weights.values[index] * weight }
    }
    take(pieces, seed: 0, weight: 0.5)
    for share in 0..<shares {
        var libraryCount = 0
        let own = pieces.filter { piece in
            guard piece.kind == "library" else { return true }
            libraryCount += 1
            return libraryCount % shares == share
        }
        take(own, seed: share + 1, weight: 0.5 / Float(shares))
    }
    return mean
}

import Model
import Readers

/// Fits the weights that decide where a block ends and the next begins: a logistic regression over the lines of runs of
/// Python, by stochastic gradient descent, its states averaged.
struct BoundaryFit {
    private var weights = [Double](repeating: 0, count: BoundaryFeature.count)
    private var sums = [Double](repeating: 0, count: BoundaryFeature.count)

    struct Example {
        let features: [BoundaryFeature]
        let isBoundary: Bool
    }

    private static let rate = 0.05
    /// Blocks join at 2.7 % of the fitting set's places, since some of its documents were joined for the purpose, and at
    /// 2.2 % of a guide's: the logarithm of the ratio of their odds.
    private static let rarity: Float = -0.2
    private static let shrinkage = 1e-6

    mutating func fit(_ examples: [Example], rounds: Int, seed: UInt64) -> BoundaryModel {
        var random = SeededGenerator(seed: seed)
        var order = Array(examples.indices)
        for round in 1...rounds {
            order.shuffle(using: &random)
            for index in order { learn(from: examples[index], rate: Self.rate / Double(round)) }
            for index in weights.indices { sums[index] += weights[index] }
        }
        var weights = sums.map { Float($0 / Double(rounds)) }
        weights[BoundaryFeature.bias.rawValue] += Self.rarity
        return BoundaryModel(weights: weights)
    }

    private mutating func learn(from example: Example, rate: Double) {
        let score = example.features.reduce(0) { $0 + weights[$1.rawValue] }
        let error = (example.isBoundary ? 1 : 0) - 1 / (1 + exponential(-score))
        for feature in example.features {
            weights[feature.rawValue] += rate * (error - Self.shrinkage * weights[feature.rawValue])
        }
    }

    /// The lines of a document before which a block could begin, what was true of them and whether one did.
    static func examples(in document: LabelledDocument, _ reading: FlatReading) -> [Example] {
        var examples: [Example] = []
        for run in document.runs(of: reading) {
            var scan = BoundaryScan(run, of: reading)
            for index in run {
                if index > run.lowerBound {
                    let isBoundary =
                        document.block(of: reading.lines[index]) != document.block(of: reading.lines[index - 1])
                    if let features = scan.features(at: index) {
                        examples.append(Example(features: features, isBoundary: isBoundary))
                    }
                    if isBoundary { scan.beginBlock(at: index) }
                }
                scan.pass(index)
            }
        }
        return examples
    }
}

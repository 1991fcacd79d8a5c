import Model
import Readers

/// Fits the weights of the label model: an averaged structured perceptron with a margin.
///
/// For every document the best sequence under the present weights, mistakes being made cheaper, is compared with the
/// truth; the weights of the truth's features grow, those of the mistakes shrink. What comes out is the mean of all the
/// states that the weights went through, scaled so that the largest weight is 10.
struct LabelFit {
    private var model = LabelModel.zero
    private var sums = LabelModel.zero
    private var step: Float = 1

    struct Example {
        let features: FeatureTable
        let truth: [LineLabel]
    }

    /// How much better than a mistake the truth must be, where the mistake takes code for text or text for code.
    private static let margin: Float = 2

    mutating func fit(_ examples: [Example], rounds: Int, seed: UInt64) -> LabelModel {
        var random = SeededGenerator(seed: seed)
        var order = Array(examples.indices)
        for round in 1...rounds {
            order.shuffle(using: &random)
            var mistakes = 0
            var lines = 0
            for index in order {
                mistakes += learn(from: examples[index])
                lines += examples[index].truth.count
            }
            print("round \(round): \(mistakes) mistakes in \(lines) lines")
        }
        return averaged()
    }

    private mutating func learn(from example: Example) -> Int {
        let truth = example.truth
        let guess = model.labels(of: example.features) { line, label in
            guard truth[line].rawValue != label else { return 0 }
            return truth[line].isCode == (LineLabel(rawValue: label)?.isCode ?? false) ? 1 : Self.margin
        }
        var mistakes = 0
        for line in truth.indices {
            let isWrong = truth[line] != guess[line]
            if isWrong {
                mistakes += 1
                for feature in example.features.features(of: line) {
                    change(\.lines, Int(feature) * LineLabel.count + truth[line].rawValue, by: 1)
                    change(\.lines, Int(feature) * LineLabel.count + guess[line].rawValue, by: -1)
                }
            }
            guard line > 0, isWrong || truth[line - 1] != guess[line - 1] else { continue }
            for edge in example.features.edges(of: line) {
                change(\.edges, pair(edge, truth[line - 1], truth[line]), by: 1)
                change(\.edges, pair(edge, guess[line - 1], guess[line]), by: -1)
            }
        }
        step += 1
        return mistakes
    }

    private func pair(_ edge: UInt16, _ before: LineLabel, _ label: LineLabel) -> Int {
        (Int(edge) * LineLabel.count + before.rawValue) * LineLabel.count + label.rawValue
    }

    private mutating func change(_ weights: WritableKeyPath<LabelModel, [Float]>, _ index: Int, by amount: Float) {
        model[keyPath: weights][index] += amount
        sums[keyPath: weights][index] += step * amount
    }

    private func averaged() -> LabelModel {
        let lines = zip(model.lines, sums.lines).map { $0 - $1 / step }
        let edges = zip(model.edges, sums.edges).map { $0 - $1 / step }
        let largest = (lines + edges).map(abs).max() ?? 1
        return LabelModel(lines: lines.map { $0 * 10 / largest }, edges: edges.map { $0 * 10 / largest })
            .knowing(LabelModel.hardFacts)
    }
}

/// A linear chain over the labels of a document's lines: the weights of features, and the best sequence.
package struct LabelModel: Sendable {
    /// By feature (``FeatureSpace``), then label.
    package var lines: [Float]
    /// By ``EdgeFeature``, then the label before, then the label.
    package var edges: [Float]

    package init(lines: [Float], edges: [Float]) {
        self.lines = lines
        self.edges = edges
    }

    package static let zero = LabelModel(
        lines: Array(repeating: 0, count: FeatureSpace.count * LineLabel.count),
        edges: Array(repeating: 0, count: EdgeFeature.count * LineLabel.count * LineLabel.count))

    /// What no line of a label can be, whatever the weights that are fitted: in Python a line of nothing but names that ends
    /// in a comma stands in brackets.
    package static let hardFacts: [(feature: LineFeature, label: LineLabel)] = [(.namesOutsideBrackets, .python)]

    /// With weights that outdo all others where a hard fact speaks against a label.
    package func knowing(_ facts: [(feature: LineFeature, label: LineLabel)]) -> LabelModel {
        var model = self
        for fact in facts {
            model.lines[FeatureSpace.number(of: fact.feature) * LineLabel.count + fact.label.rawValue] = -30
        }
        return model
    }

    /// The labels with the highest sum of weights (Viterbi).
    package func labels(of table: FeatureTable, costs: ((Int, Int) -> Float)? = nil) -> [LineLabel] {
        let count = LineLabel.count
        guard table.lineCount > 0 else { return [] }
        var backs = [UInt8](repeating: 0, count: table.lineCount * count)
        var best = [Float](repeating: 0, count: count)
        var next = [Float](repeating: 0, count: count)
        var own = [Float](repeating: 0, count: count)
        var pairs = [Float](repeating: 0, count: count * count)
        for line in 0..<table.lineCount {
            score(line, of: table, into: &own)
            if let costs { for label in 0..<count { own[label] += costs(line, label) } }
            guard line > 0 else {
                best = own
                continue
            }
            scorePairs(line, of: table, into: &pairs)
            for label in 0..<count {
                var top = -Float.infinity
                var from = 0
                for before in 0..<count {
                    let sum = best[before] + pairs[before * count + label]
                    if sum > top { (top, from) = (sum, before) }
                }
                next[label] = top + own[label]
                backs[line * count + label] = UInt8(from)
            }
            // Only differences count; the sums of a long document would outgrow the precision of a Float.
            let top = next.max() ?? 0
            for label in 0..<count { best[label] = next[label] - top }
        }
        return trace(backs, from: best)
    }

    private func trace(_ backs: [UInt8], from best: [Float]) -> [LineLabel] {
        let count = LineLabel.count
        var label = best.indices.max { best[$0] < best[$1] } ?? 0
        var reversed: [LineLabel] = []
        for line in stride(from: backs.count / count - 1, through: 0, by: -1) {
            reversed.append(LineLabel(rawValue: label) ?? .prose)
            label = Int(backs[line * count + label])
        }
        return reversed.reversed()
    }

    /// What the line's own features say for each label.
    func score(_ line: Int, of table: FeatureTable, into sums: inout [Float]) {
        let count = LineLabel.count
        for label in 0..<count { sums[label] = 0 }
        for feature in table.features(of: line) {
            let row = Int(feature) * count
            for label in 0..<count { sums[label] += lines[row + label] }
        }
    }

    /// What is said for each pair of the label before and the line's own.
    func scorePairs(_ line: Int, of table: FeatureTable, into sums: inout [Float]) {
        let count = LineLabel.count * LineLabel.count
        for pair in 0..<count { sums[pair] = 0 }
        for edge in table.edges(of: line) {
            let row = Int(edge) * count
            for pair in 0..<count { sums[pair] += edges[row + pair] }
        }
    }
}

package import Model

/// Why a line of flat text was read as it was.
package struct LineExplanation: Sendable, Equatable {
    package let label: LineLabel
    /// The label that the line would have had next.
    package let runnerUp: LineLabel
    /// By how much the whole document's best reading beats the best one in which the line has the runner-up.
    package let lead: Double
    /// What spoke for the label against the runner-up, or (negative) the other way round, the weightiest first.
    package let reasons: [Reason]

    /// One thing that is true of the line, and what it counted.
    package struct Reason: Sendable, Equatable {
        /// In words.
        package let name: String
        package let weight: Double
    }
}

/// Why a line was read as it was; nil for a blank line and one that does not exist.
///
/// - Parameter number: of the line in the document, from 1.
package func explainLine(_ number: Int, of source: SourceText) -> LineExplanation? {
    let reading = FlatReading(source.lines)
    guard let index = reading.lines.lastIndex(where: { $0.number == number }) else { return nil }
    let model = LabelModel.fitted
    let labels = model.labels(of: reading.features)
    let label = labels[index]
    var runnerUp = label
    var lead = Double.infinity
    let best = model.total(labels, of: reading.features)
    for other in LineLabel.allCases where other != label {
        let changed = model.labels(of: reading.features) { line, candidate in
            line == index && candidate != other.rawValue ? -LabelModel.forbidden : 0
        }
        let difference = best - model.total(changed, of: reading.features)
        if difference < lead { (lead, runnerUp) = (difference, other) }
    }
    return LineExplanation(
        label: label, runnerUp: runnerUp, lead: lead,
        reasons: model.reasons(for: label, against: runnerUp, line: index, of: reading.features, labels: labels))
}

extension LabelModel {
    /// More than all weights of a document's line can come to.
    static let forbidden: Float = 100_000

    /// The sum of the weights of a sequence of labels.
    func total(_ labels: [LineLabel], of table: FeatureTable) -> Double {
        var sum = 0.0
        for line in labels.indices {
            for feature in table.features(of: line) { sum += Double(weight(feature, labels[line])) }
            guard line > 0 else { continue }
            for edge in table.edges(of: line) { sum += Double(weight(edge, labels[line - 1], labels[line])) }
        }
        return sum
    }

    private func weight(_ feature: UInt16, _ label: LineLabel) -> Float {
        lines[Int(feature) * LineLabel.count + label.rawValue]
    }

    private func weight(_ edge: UInt16, _ before: LineLabel, _ label: LineLabel) -> Float {
        edges[(Int(edge) * LineLabel.count + before.rawValue) * LineLabel.count + label.rawValue]
    }

    fileprivate func reasons(
        for label: LineLabel, against other: LineLabel, line: Int, of table: FeatureTable, labels: [LineLabel]
    ) -> [LineExplanation.Reason] {
        var reasons = table.features(of: line).map { feature in
            LineExplanation.Reason(
                name: inWords(FeatureSpace.names[Int(feature)]),
                weight: Double(weight(feature, label) - weight(feature, other)))
        }
        if line > 0 {
            let before = labels[line - 1]
            let difference = table.edges(of: line).reduce(Float(0)) {
                $0 + weight($1, before, label) - weight($1, before, other)
            }
            reasons.append(.init(name: "stands after \(before)", weight: Double(difference)))
        }
        if line + 1 < labels.count {
            let after = labels[line + 1]
            let difference = table.edges(of: line + 1).reduce(Float(0)) {
                $0 + weight($1, label, after) - weight($1, other, after)
            }
            reasons.append(.init(name: "stands before \(after)", weight: Double(difference)))
        }
        return reasons.sorted { abs($0.weight) > abs($1.weight) }
    }
}

/// `endsWithColon` as `ends with colon`, `previous.call` as `line before: call`.
private func inWords(_ name: String) -> String {
    var words = ""
    for scalar in name.unicodeScalars {
        if scalar.properties.isUppercase {
            words += " " + scalar.properties.lowercaseMapping
        } else if scalar == "." {
            words += ": "
        } else {
            words.unicodeScalars.append(scalar)
        }
    }
    return words.replacing("shape:", with: "looks like:").replacing("previous:", with: "line before:")
        .replacing("next:", with: "line after:")
}

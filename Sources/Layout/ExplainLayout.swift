/// Why a line of a flat block was given its level.
package struct LayoutExplanation: Sendable, Equatable {
    /// Index of the line on which the statement begins that was asked about.
    package let line: Int
    package let depth: Int
    /// The other levels that the grammar allows there, the least costly first. Empty where there is no other.
    package let alternatives: [LayoutAlternative]
}

/// Another level for a line, and what speaks for and against it.
package struct LayoutAlternative: Sendable, Equatable {
    package let depth: Int
    /// How much more the best whole layout with that level costs, in nats; every nat makes it 2.7 times less likely.
    package let extraCost: Double
    /// What weighed most between the two layouts, the heaviest first.
    package let reasons: [LayoutReason]
}

/// A feature in which two layouts differ.
package struct LayoutReason: Sendable, Equatable {
    /// Index of the line whose place the feature is about.
    package let line: Int
    /// Index of the line that opens the suite that ends there, or does not.
    package let opener: Int
    package let text: String
    /// In nats; positive speaks for the chosen level, negative for the alternative.
    package let weight: Double
}

/// Explains the level of the statement at a line of a flat block; nil where the line is no statement's.
///
/// - Parameters:
///   - line: index into `lines`.
///   - most: how many reasons are told for each alternative.
package func explainLayout(of lines: [String], line: Int, most: Int = 5) -> LayoutExplanation? {
    let reading = BlockReading(lines: lines)
    guard reading.isCode.indices.contains(line), reading.isCode[line] else { return nil }
    let index = reading.statementOfLine[line]
    guard let best = bestDepths(reading), let chosen = reading.choices(for: best.depths) else { return nil }
    var alternatives: [LayoutAlternative] = []
    for depth in 0..<(Int32(best.depths.max() ?? 0) + 2) where depth != best.depths[index] {
        guard let other = bestDepths(reading, where: { $0 == index ? depth : nil }),
            other.score > best.score + Search.violation / 2, let choices = reading.choices(for: other.depths)
        else { continue }
        alternatives.append(
            LayoutAlternative(
                depth: Int(depth), extraCost: Double(best.score - other.score),
                reasons: reasons(chosen, against: choices, in: reading, most: most)))
    }
    return LayoutExplanation(
        line: reading.statements[index].firstLine, depth: Int(best.depths[index]),
        alternatives: alternatives.sorted { $0.extraCost < $1.extraCost })
}

/// The best levels, with some statements' levels given.
private func bestDepths(
    _ reading: BlockReading, where required: @escaping (Int) -> Int32? = { _ in nil }
) -> (depths: [Int32], score: Float)? {
    var search = Search(reading, weights: .fitted)
    search.run(requiring: required)
    return search.lattice.best(most: 1).first
}

/// What tells the layouts apart, by its weight: features that rest on the same evidence are told as one reason. A
/// feature speaks by as much as the choice that it was part of was open.
private func reasons(
    _ chosen: [Choice], against other: [Choice], in reading: BlockReading, most: Int
) -> [LayoutReason] {
    struct Evidence: Hashable {
        let statement: Int
        let opener: Int
        let text: String
    }
    var weights: [Evidence: Float] = [:]
    for (choices, sign) in [(chosen, Float(1)), (other, Float(-1))] {
        for choice in choices {
            let residuals = choice.likelihood(by: .fitted).residuals
            for (look, residual) in zip(choice.looks, residuals) {
                for feature in look.features where Weights.fitted.values[Int(feature)] != 0 {
                    let evidence = Evidence(
                        statement: choice.statement, opener: look.opener, text: evidence(of: Int(feature)))
                    weights[evidence, default: 0] += sign * residual * Weights.fitted.values[Int(feature)]
                }
            }
            if choice.misfit != .none {
                let evidence = Evidence(statement: choice.statement, opener: choice.home, text: choice.misfit.text)
                weights[evidence, default: 0] -= sign * choice.misfit.cost
            }
        }
    }
    let heaviest = weights.filter { abs($0.value) >= 0.05 }.sorted { one, two in
        let (first, second) = (abs(one.value), abs(two.value))
        if first != second { return first > second }
        return (one.key.statement, one.key.text) < (two.key.statement, two.key.text)
    }
    return heaviest.prefix(most).map { evidence, weight in
        LayoutReason(
            line: reading.statements[evidence.statement].firstLine,
            opener: reading.statements[evidence.opener].firstLine, text: evidence.text, weight: Double(weight))
    }
}

/// What a feature rests on, in words; features of mere structure share theirs.
private func evidence(of feature: Int) -> String {
    let sights = Weights.sights(of: feature)
    let telling = sights.filter { !$0.attribute.isStructural }.map { $0.attribute.phrase($0.value) }
    if !telling.isEmpty { return telling.filter { !$0.isEmpty }.joined(separator: ", ") }
    return "what usually ends such a suite"
}

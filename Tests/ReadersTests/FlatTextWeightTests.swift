import Testing

@testable import Readers

/// A feature that was added, removed or moved since the last `make fit` would give every weight to its neighbour.
@Suite struct FlatTextWeightTests {
    @Test func tableOfLabelsFitsTheFeatures() {
        #expect(LabelModel.fittedNames == FeatureSpace.names)
        #expect(LabelModel.fitted.lines.count == FeatureSpace.count * LineLabel.count)
        #expect(LabelModel.fitted.edges.count == EdgeFeature.count * LineLabel.count * LineLabel.count)
    }

    @Test func tableOfBoundariesFitsTheFeatures() {
        #expect(BoundaryModel.fittedNames == BoundaryFeature.allCases.map { "\($0)" })
        #expect(BoundaryModel.fitted.weights.count == BoundaryFeature.count)
    }

    @Test func explainsWhatSpokeForCode() throws {
        let source = source(
            "It counts how often it was asked, and no more than that.\nimport itertools\nprint(itertools)")
        let explanation = try #require(explainLine(2, of: source))
        #expect(explanation.label == .python && explanation.lead > 0)
        #expect(explanation.reasons.prefix(8).contains { $0.name.contains("import") && $0.weight > 0 })
        #expect(explainLine(9, of: source) == nil)
    }
}

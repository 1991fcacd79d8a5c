import LayoutWeights

extension Weights {
    /// The weights that the search uses: `LayoutWeights/table.c`, where each row says what it is about.
    package static let fitted: Weights = {
        var weights = Weights()
        var count = 0
        for row in UnsafeBufferPointer(start: layout_weights(&count), count: count) {
            weights.values[Int(row.feature)] = Float(row.hundredths) / 100
        }
        return weights
    }()

    /// How many features there were when the table was fitted.
    package static var tableFeatureCount: Int { Int(layout_feature_count) }
}

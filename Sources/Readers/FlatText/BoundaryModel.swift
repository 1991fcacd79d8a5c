/// Whether a new block begins before a line of a run of Python: a sum of weights, positive for yes.
package struct BoundaryModel: Sendable {
    /// By ``BoundaryFeature``.
    package var weights: [Float]

    package init(weights: [Float]) { self.weights = weights }

    package static let zero = BoundaryModel(weights: Array(repeating: 0, count: BoundaryFeature.count))

    package func score(_ features: [BoundaryFeature]) -> Float {
        features.reduce(0) { $0 + weights[$1.rawValue] }
    }
}

extension Weights {
    /// The weights that the search uses.
    package static let fitted: Weights = {
        var weights = Weights()
        for index in stride(from: 0, to: table.count, by: 2) {
            weights.values[Int(table[index])] = Float(table[index + 1]) / 100
        }
        return weights
    }()
}

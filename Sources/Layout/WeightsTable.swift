extension Weights {
    static let table: [Int32] = []
}

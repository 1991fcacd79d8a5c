/// The features of every line of a document, as numbers, in one piece of memory.
package struct FeatureTable: Sendable {
    private var numbers: [UInt16] = []
    private var starts: [Int] = [0]
    private var edges: [UInt16] = []
    private var edgeStarts: [Int] = [0]

    package init() {}

    package var lineCount: Int { starts.count - 1 }

    /// The numbers (see ``FeatureSpace``) of what is true of the line.
    package func features(of line: Int) -> ArraySlice<UInt16> { numbers[starts[line]..<starts[line + 1]] }
    /// The raw values of the ``EdgeFeature``s between the line and the one before.
    package func edges(of line: Int) -> ArraySlice<UInt16> { edges[edgeStarts[line]..<edgeStarts[line + 1]] }

    mutating func append(_ number: Int) { numbers.append(UInt16(number)) }
    mutating func append(_ feature: LineFeature) { append(FeatureSpace.number(of: feature)) }
    /// Appends what may have been appended to the line before.
    mutating func appendOnce(_ feature: LineFeature) {
        let number = UInt16(FeatureSpace.number(of: feature))
        if !numbers[starts[starts.count - 1]...].contains(number) { numbers.append(number) }
    }
    mutating func appendEdge(_ edge: EdgeFeature) { edges.append(UInt16(edge.rawValue)) }
    mutating func endLine() {
        starts.append(numbers.count)
        edgeStarts.append(edges.count)
    }
}

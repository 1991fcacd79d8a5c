/// Everything that the segmentation knows about a document before it decides.
package struct FlatReading: Sendable {
    package let lines: [FlatLine]
    package let features: FeatureTable
    let readings: [LineReading]
    let markers: Markers
    let spans: Spans
    /// Whether any blank line is left between lines.
    let hasBlanks: Bool

    package init(_ document: [String]) {
        let (lines, markers) = flatLines(of: document)
        self.lines = lines
        self.markers = markers
        let readings = lines.map { LineReading($0, markers: markers) }
        self.readings = readings
        let spans = Spans(readings, lines: lines)
        self.spans = spans
        hasBlanks = lines.dropFirst().contains { $0.blanksBefore > 0 }
        var context = ContextFeatures(lines, readings, spans)
        var table = FeatureTable()
        for index in lines.indices {
            table.append(FeatureSpace.bias)
            textFeatures(lines[index], readings[index], &table)
            pythonFeatures(lines[index], readings[index], &table)
            foreignFeatures(lines[index], readings[index], &table)
            for (neighbour, distance) in FeatureSpace.neighbours.enumerated() {
                let other = index + distance
                let shape = readings.indices.contains(other) ? readings[other].shape : nil
                table.append(FeatureSpace.number(of: shape, at: neighbour))
            }
            context.append(line: index, to: &table)
            table.endLine()
        }
        features = table
    }
}

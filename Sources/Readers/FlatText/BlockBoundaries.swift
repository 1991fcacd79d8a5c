import PythonSyntax

/// Cuts a run of code into the blocks that an author would have written: where the topic clearly changes.
func blockBoundaries(in run: FlatBlock, _ reading: FlatReading) -> [FlatBlock] {
    guard run.label == .python else { return [run] }
    var starts = [run.range.lowerBound]
    for index in run.range.dropFirst() where reading.readings[index].shape == .importing {
        let before = reading.readings[index - 1]
        if before.shape == .importing || before.shape == .comment || before.shape == .decorator { continue }
        let imported = boundNames(reading.readings[index])
        let used = reading.readings[starts[starts.count - 1]..<index].flatMap { $0.tokens }.contains {
            imported.contains($0.text)
        }
        if !used { starts.append(index) }
    }
    return zip(starts, starts.dropFirst() + [run.range.upperBound]).map {
        FlatBlock(label: run.label, range: $0..<$1)
    }
}

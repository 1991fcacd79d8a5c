/// Cuts a run of Python into the blocks that an author would have written: where the topic clearly changes.
///
/// The boundaries are decided from top to bottom, each on what the block so far has bound and imported.
func blockBoundaries(in run: FlatBlock, _ reading: FlatReading, model: BoundaryModel) -> [FlatBlock] {
    guard run.label == .python else { return [run] }
    var scan = BoundaryScan(run.range, of: reading)
    var starts = [run.range.lowerBound]
    for index in run.range {
        if index > run.range.lowerBound, let features = scan.features(at: index), model.score(features) > 0 {
            scan.beginBlock(at: index)
            starts.append(index)
        }
        scan.pass(index)
    }
    return zip(starts, starts.dropFirst() + [run.range.upperBound]).map {
        FlatBlock(label: run.label, range: $0..<$1)
    }
}

/// The most plausible layouts of a flat block, the best first; at least one.
///
/// Only the block's own lines decide: grammar, names, the order of things. Blank lines and comments are used where they
/// were kept, indentation is not.
package func restoreLayouts(of lines: [String], most: Int) -> [Layout] {
    restoreLayouts(of: BlockReading(lines: lines), most: most, weights: .fitted)
}

/// The same with other weights, and with lines told as ambiguous up to another margin.
package func restoreLayouts(
    of reading: BlockReading, most: Int, weights: Weights, ambiguousBelow threshold: Double = ambiguityThreshold
) -> [Layout] {
    var search = Search(reading, weights: weights)
    search.run()
    let lattice = search.lattice
    let best = lattice.best(most: max(1, most))
    guard let first = best.first else {
        return [Layout(depths: [Int](repeating: 0, count: reading.lineCount))]
    }
    let ambiguous = ambiguousLines(of: first.depths, in: reading, lattice: lattice, below: threshold)
    return best.map { candidate in
        Layout(
            depths: reading.lineDepths(candidate.depths), ambiguous: ambiguous, cost: -Double(candidate.score),
            exceedsBudget: search.exceedsBudget)
    }
}

/// Statements whose best other level costs less than the threshold more.
private func ambiguousLines(
    of depths: [Int32], in reading: BlockReading, lattice: Lattice, below threshold: Double
) -> [AmbiguousLine] {
    var result: [AmbiguousLine] = []
    for (index, scores) in lattice.scoresByDepth().enumerated() {
        guard let chosen = scores.first(where: { $0.depth == depths[index] }),
            let other = scores.first(where: { $0.depth != depths[index] })
        else { continue }
        let margin = Double(chosen.score - other.score)
        if margin < threshold {
            result.append(
                AmbiguousLine(
                    line: reading.statements[index].firstLine, alternative: Int(other.depth), margin: margin))
        }
    }
    return result
}

/// The margin, in nats, below which a line's level is told to be ambiguous.
package let ambiguityThreshold = 1.0

extension BlockReading {
    /// The level of each line, from the level of each statement.
    package func lineDepths(_ depths: [Int32]) -> [Int] {
        var result = [Int](repeating: 0, count: lineCount)
        for line in 0..<lineCount {
            let statement = statementOfLine[line]
            if isCode[line] {
                result[line] = Int(depths[statement])
            } else {
                result[line] = commentDepth(before: statement, depths: depths)
            }
        }
        return result
    }

    /// A comment goes with the statement that follows it, but for clauses, which a comment would cut from their suite.
    private func commentDepth(before statement: Int, depths: [Int32]) -> Int {
        guard statement < depths.count else { return 0 }
        return Int(depths[statement])
    }
}

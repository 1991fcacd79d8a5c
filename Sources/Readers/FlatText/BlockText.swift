import Model

/// The lines of a block as they stand in the document, blank ones between them included; indentation, where the document
/// still has some, is what it is beyond the block's margin.
func blockLines(_ lines: ArraySlice<FlatLine>) -> [BlockLine] {
    let margin = lines.filter { $0.furniture != .glue }.map(\.indent).min() ?? 0
    var result: [BlockLine] = []
    for line in lines {
        if let last = result.last {
            if last.number == line.number {
                result[result.count - 1] = joined(last, line)
                continue
            }
            for number in (last.number + 1)..<line.number {
                result.append(BlockLine(text: "", number: number, column: 1))
            }
        }
        let indent = max(0, line.indent - margin)
        let text = String(repeating: " ", count: indent) + line.text
        result.append(BlockLine(text: text, number: line.number, column: max(1, line.column - indent)))
    }
    return result
}

/// Puts the two parts of a cut line together again.
private func joined(_ line: BlockLine, _ rest: FlatLine) -> BlockLine {
    BlockLine(text: line.text + rest.text, number: line.number, column: line.column)
}

/// Whether a line below a head of a suite stands deeper than the head.
func keepsIndentation(_ lines: [BlockLine]) -> Bool {
    lines.contains { $0.text.utf8.first == UInt8(ascii: " ") }
}

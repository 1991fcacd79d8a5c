import PythonSyntax

/// Whether the lines come to a single statement, as what is typed at one prompt does: whatever stands at its level is a
/// decorator or another clause of it.
package func isOneStatement(_ lines: [String], _ layout: Layout) -> Bool {
    var isDecorated = false
    for (number, line) in logicalLines(lines).filter({ !$0.isCommentOnly }).enumerated()
    where layout.depths[line.firstLine] == 0 {
        let first = line.tokens.first?.text ?? ""
        guard number == 0 || isDecorated || ["elif", "else", "except", "finally"].contains(first) else { return false }
        isDecorated = first == "@"
    }
    return true
}

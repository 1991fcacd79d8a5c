import PythonSyntax

/// Whether the lines are Python whose indentation was lost: a line opens a suite, and the statement after it stands no
/// deeper, everywhere. A comment that stands deeper shows that the indentation is there.
package func needsLayout(_ lines: [String]) -> Bool {
    var reader = StatementReader()
    var openerColumn: Int?
    var isLost = false
    for line in logicalLines(lines) {
        if let column = openerColumn, line.column > column { return false }
        guard !line.isCommentOnly else { continue }
        if openerColumn != nil { isLost = true }
        openerColumn = reader.read(line).opensSuite ? line.column : nil
    }
    return isLost
}

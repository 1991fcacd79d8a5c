import PythonSyntax

/// Whether the lines are Python whose indentation was lost: a line opens a suite, and the statement after it stands no
/// deeper, everywhere.
package func needsLayout(_ lines: [String]) -> Bool {
    var reader = StatementReader()
    var openerColumn: Int?
    var isLost = false
    for line in logicalLines(lines) where !line.isCommentOnly {
        if let column = openerColumn {
            if line.column > column { return false }
            isLost = true
        }
        openerColumn = reader.read(line).opensSuite ? line.column : nil
    }
    return isLost
}

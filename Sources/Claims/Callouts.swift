internal import PythonSyntax

/// The lines whose comments are consecutive numbers from 1 beside whatever the code is: a text refers to them.
///
/// Beside statements that all show a number, `# 1`, `# 2` may be values; one at least stands beside something that has
/// none, such as an import or the head of a function.
func calloutLines(_ lines: [LogicalLine]) -> Set<Int> {
    var found: Set<Int> = []
    var next = 1
    var hasForeign = false
    for line in lines {
        for comment in line.comments {
            let text = Scalars(comment.text).drop { $0 == "#" }.trimmed
            // `1`, `(1)`, `(1)!` and `<1>`, as some tools write them.
            let digits = text.filter(\.isDigit)
            let signs = text.filter { !$0.isDigit }
            guard digits.count < 4, let number = Int(Scalars(Array(digits)).text),
                ["", "()", "()!", "<>", "[]"].contains(Scalars(Array(signs)).text)
            else { continue }
            // Two sequences in one block are values or two figures: not told apart, so none.
            guard number == next else { return [] }
            next += 1
            found.insert(comment.line)
            let first = line.tokens.first?.text ?? ""
            if line.isCommentOnly || line.opensSuite || ["import", "from", "@"].contains(first) { hasForeign = true }
        }
    }
    return hasForeign && next > 2 ? found : []
}

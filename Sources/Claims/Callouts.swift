internal import PythonSyntax

/// The lines whose comments are consecutive numbers from 1 beside whatever the code is: a text refers to them.
///
/// Beside statements that all show a number, `# 1`, `# 2` may be values; one at least stands beside something that has
/// none, such as an import or the head of a function. A block may hold several sequences, each from 1 on.
func calloutLines(_ lines: [LogicalLine]) -> Set<Int> {
    var sequences: [CalloutSequence] = []
    for line in lines {
        for comment in line.comments {
            let text = Scalars(comment.text).drop { $0 == "#" }.trimmed
            // `1`, `(1)`, `(1)!` and `<1>`, as some tools write them.
            let digits = text.filter(\.isDigit)
            let signs = Scalars(Array(text.filter { !$0.isDigit })).text
            guard digits.count < 4, let number = Int(Scalars(Array(digits)).text),
                ["", "()", "()!", "<>", "[]"].contains(signs)
            else { continue }
            if number == 1 || signs != sequences.last?.signs { sequences.append(CalloutSequence(signs: signs)) }
            let first = line.tokens.first?.text ?? ""
            let isForeign = line.isCommentOnly || line.opensSuite || ["import", "from", "@"].contains(first)
            sequences[sequences.count - 1].add(number, line: comment.line, isForeign: isForeign)
        }
    }
    let certain = sequences.filter { $0.isConsecutive && $0.hasForeign && $0.lines.count > 1 }
    // No value is shown as `(1)`: where one sequence is written so, all are.
    let signs = Set(certain.map(\.signs)).subtracting(["", "[]"])
    let all = certain + sequences.filter { $0.isConsecutive && signs.contains($0.signs) }
    return Set(all.flatMap(\.lines))
}

/// Numbers in comments with the same signs around them, from 1 on.
private struct CalloutSequence {
    let signs: String
    private(set) var lines: [Int] = []
    private(set) var isConsecutive = true
    /// Whether one of them stands beside what shows no number.
    private(set) var hasForeign = false

    init(signs: String) { self.signs = signs }

    mutating func add(_ number: Int, line: Int, isForeign: Bool) {
        if number != lines.count + 1 { isConsecutive = false }
        lines.append(line)
        hasForeign = hasForeign || isForeign
    }
}

/// The tokens between two logical line ends: one or more simple statements, or the head of a compound one.
package struct LogicalLine: Sendable, Equatable {
    /// Indices of the first and the last physical line, from 0.
    package let firstLine: Int
    package let lastLine: Int
    /// Without comments; empty for a line that holds only a comment.
    package let tokens: [Token]
    /// In order; the last one may trail the statement.
    package let comments: [Token]

    /// The column of its first token, in scalars.
    package var column: Int { tokens.first?.column ?? comments.first?.column ?? 0 }
    package var isCommentOnly: Bool { tokens.isEmpty }
    /// The comment after the statement on its last physical line, or that stands alone.
    package var trailingComment: Token? {
        guard let comment = comments.last, comment.line == lastLine else { return nil }
        return comment
    }
    /// Whether it ends in a colon that asks for an indented suite on the lines below.
    package var opensSuite: Bool { tokens.last.map { $0.kind == .operator && $0.text == ":" } ?? false }
}

/// The logical lines of a source; blank lines give none.
package func logicalLines(_ lines: [String]) -> [LogicalLine] {
    var tokenizer = Tokenizer()
    var result: [LogicalLine] = []
    var tokens: [Token] = []
    var comments: [Token] = []
    var first: Int?
    for (index, line) in lines.enumerated() {
        let wasContinuing = tokenizer.isContinuing
        let scanned = tokenizer.scan(line)
        if !wasContinuing { first = nil }
        if first == nil, !scanned.isEmpty || tokenizer.isContinuing { first = index }
        for token in scanned {
            if token.kind == .comment { comments.append(token) } else { tokens.append(token) }
        }
        guard !tokenizer.isContinuing || index == lines.count - 1, let start = first else { continue }
        if !tokens.isEmpty || !comments.isEmpty {
            result.append(LogicalLine(firstLine: start, lastLine: index, tokens: tokens, comments: comments))
        }
        tokens = []
        comments = []
        first = nil
    }
    return result
}

internal import PythonSyntax

/// A statement of a snippet, or a clause of one, with its place in the tree. Lines are indices into the snippet's.
struct Statement {
    /// The line of its first token, or of its first decorator.
    let firstLine: Int
    /// The last line of its own tokens.
    let lastLine: Int
    /// The last line of its suites and further clauses.
    var extentEnd: Int
    /// In scalars from 0.
    let column: Int
    /// The tokens that its kind was read from: the last of several simple statements on a line, the suite of a
    /// compound statement that stands on its head's line.
    let tokens: [Token]
    let kind: StatementKind
    /// The head of the loop that stands on this same line before the statement, if any.
    let isInlineSuite: Bool
    /// Index of the statement whose suite this one belongs to.
    let parent: Int?
    /// Index of the statement whose further clause this is (`else`, `except`, ...), itself otherwise.
    let opening: Int
}

internal import PythonSyntax

/// One comment of a snippet.
struct Comment {
    /// Index of its line.
    let line: Int
    /// Of its sign, in scalars from 0.
    let column: Int
    /// Without its signs and the blanks around it.
    let text: Scalars
    /// Whether it stands at the end of a code line.
    let isTrailing: Bool

    init(_ token: Token, isTrailing: Bool) {
        line = token.line
        column = token.column
        self.isTrailing = isTrailing
        text = Scalars(token.text).drop { $0 == "#" }.trimmed
    }

    private init(line: Int, column: Int, text: Scalars, isTrailing: Bool) {
        self.line = line
        self.column = column
        self.text = text
        self.isTrailing = isTrailing
    }

    func with(text: Scalars) -> Comment {
        Comment(line: line, column: column, text: text, isTrailing: isTrailing)
    }
}

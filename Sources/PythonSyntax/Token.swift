/// A lexical unit of Python source.
package struct Token: Sendable, Equatable {
    package let kind: Kind
    package let text: String
    /// Index of the line where the token begins, from 0.
    package let line: Int
    /// In Unicode scalars from 0.
    package let column: Int
    package let endLine: Int
    package let endColumn: Int

    package init(kind: Kind, text: String, line: Int, column: Int, endLine: Int, endColumn: Int) {
        self.kind = kind
        self.text = text
        self.line = line
        self.column = column
        self.endLine = endLine
        self.endColumn = endColumn
    }

    package enum Kind: Sendable, Equatable {
        /// An identifier or a keyword.
        case name
        case number
        /// With its prefix and quotes; an f-string is one token.
        case string
        case `operator`
        /// From the sign to the end of the line.
        case comment
        /// A character that begins no token, or a string that its line leaves open.
        case error
    }

    /// Words that are never names (Python Language Reference 2.3.1).
    package static let keywords: Set<String> = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ]

    package var isKeyword: Bool { kind == .name && Self.keywords.contains(text) }
    package var isIdentifier: Bool { kind == .name && !Self.keywords.contains(text) }
}

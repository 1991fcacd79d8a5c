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
    /// How many blanks stand between its sign and its text.
    let indentation: Int
    /// `verify`'s own.
    let marks: [VerifyMark]

    init(_ token: Token, isTrailing: Bool) {
        line = token.line
        column = token.column
        self.isTrailing = isTrailing
        let behind = Scalars(token.text).drop { $0 == "#" }
        indentation = behind.prefix { $0.isBlank }.count
        let whole = behind.trimmed
        marks = ownMarks(in: whole) ?? []
        guard !marks.isEmpty else {
            text = whole
            return
        }
        // What stands before a mark may be a claim of its own: `5  # verify: unstable`.
        text =
            VerifyMark.read(whole) == nil
            ? whole[..<(whole.firstRange(of: Scalars("# verify:"))?.lowerBound ?? whole.endIndex)].trimmed : []
    }
}

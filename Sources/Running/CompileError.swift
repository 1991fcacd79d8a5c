/// Why a source does not compile, in the compiler's words.
package struct CompileError: Sendable, Equatable {
    package let message: String
    /// In the source, from 1.
    package let line: Int?
    /// In scalars from 1.
    package let column: Int?

    package init(message: String, line: Int?, column: Int?) {
        self.message = message
        self.line = line
        self.column = column
    }
}

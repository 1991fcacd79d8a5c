/// Something that a reader of the report should know about a place in a guide.
package struct Problem: Sendable, Equatable {
    /// In the document, from 1.
    package let line: Int
    /// In Unicode scalars from 1; nil for the whole line.
    package let column: Int?
    /// What is wrong and what to do, as a sentence without its full stop.
    package let message: String
    /// Whether it fails the run: a mark of `verify`'s own that says nothing known.
    package let isError: Bool

    package init(line: Int, column: Int? = nil, message: String, isError: Bool = false) {
        self.line = line
        self.column = column
        self.message = message
        self.isError = isError
    }
}

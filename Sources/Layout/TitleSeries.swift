import PythonSyntax

/// The titles of a block's parts that belong together: numbered ones, each one more than the last, and ones drawn with rules.
struct TitleSeries {
    private var lastNumber = 0
    private var lastNumbered: Int32?
    private var lastRuled: Int32?

    /// Takes the next comment line.
    ///
    /// - Parameter statement: the index of the next statement.
    /// - Returns: the statement below the title that this one goes on after; nil where it goes on with none.
    mutating func pass(_ comment: String, before statement: Int32) -> Int32? {
        switch TitleStyle(comment: comment) {
        case .rule:
            defer { lastRuled = statement }
            return lastRuled
        case .numbered(let number):
            defer { (lastNumber, lastNumbered) = (number, statement) }
            return number == lastNumber + 1 ? lastNumbered : nil
        case .path, .plain: return nil
        }
    }
}

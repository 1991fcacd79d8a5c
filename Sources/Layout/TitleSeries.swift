/// The titles of a block's parts that belong together: numbered ones, each one more than the last, and ones drawn with rules.
struct TitleSeries {
    private var lastNumber = 0
    private var lastNumbered: Int32 = -1
    private var lastRuled: Int32 = -1
    private var rule: Unicode.Scalar?

    /// Takes the next comment line.
    ///
    /// - Parameter statement: the index of the next statement.
    /// - Returns: the statement below the title that this one goes on after; nil where it goes on with none.
    mutating func pass(_ comment: String, before statement: Int32) -> Int32? {
        let text = comment.unicodeScalars.drop { $0 == "#" || $0 == " " }
        guard let first = text.first else { return nil }
        if "-=*─━—–~".unicodeScalars.contains(first) {
            let before = rule == first ? lastRuled : -1
            (rule, lastRuled) = (first, statement)
            return before >= 0 ? before : nil
        }
        let digits = text.prefix { $0 >= "0" && $0 <= "9" }
        guard let number = Int(String(digits)), let mark = text.dropFirst(digits.count).first,
            ".):".unicodeScalars.contains(mark)
        else { return nil }
        let before = number == lastNumber + 1 ? lastNumbered : -1
        (lastNumber, lastNumbered) = (number, statement)
        return before >= 0 ? before : nil
    }
}

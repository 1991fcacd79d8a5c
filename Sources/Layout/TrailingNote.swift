/// What the comment behind a statement looks like.
enum TrailingNote: UInt8, CaseIterable, Sendable {
    case none, prose
    /// Like a Python value, or marked as what comes out.
    case value

    /// - Parameter comment: from its hash sign on; nil for none.
    init(comment: String?) {
        guard let comment else {
            self = .none
            return
        }
        let text = comment.unicodeScalars.drop { $0 == "#" || $0 == " " }
        guard let first = text.first else {
            self = .prose
            return
        }
        let marks = "0123456789'\"[({<-=>~→⇒✓✗".unicodeScalars
        let word = String(String.UnicodeScalarView(text.prefix { $0.properties.isAlphabetic }))
        let isName = ["True", "False", "None", "Output", "prints", "Prints"].contains(word)
        let isException = word.utf8.count > 5 && (word.hasSuffix("Error") || word.hasSuffix("Exception"))
        self = marks.contains(first) || isName || isException ? .value : .prose
    }
}

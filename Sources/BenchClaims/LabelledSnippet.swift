import Claims
import Model

/// A snippet with the claims that a person read in it.
struct LabelledSnippet: Decodable {
    let id: String
    /// The document's number of the first line.
    let first: Int
    let lines: [String]
    let labels: [Label]
    /// Lines of which two readers may differ: neither counted as found nor as wrong.
    let optional: [Int]?

    struct Label: Decodable {
        let line: Int
        let kind: String
        let core: String
    }

    /// What its id begins with: the snippets of one document know what those before them define.
    var document: String { String(id.prefix { $0 != "#" }) }

    var snippet: Snippet {
        Snippet(
            id: id, section: 0,
            lines: lines.enumerated().map {
                SnippetLine(text: $0.element, number: first + $0.offset, column: 1, addedIndentation: 0, depth: 0)
            })
    }
}

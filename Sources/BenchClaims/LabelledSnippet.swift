import Claims
import Model

/// A snippet with the claims that a person read in it.
struct LabelledSnippet: Decodable {
    let id: String
    /// The document's number of the first line.
    let first: Int
    let lines: [String]
    let labels: [Label]

    struct Label: Decodable {
        let line: Int
        let kind: String
        let core: String
    }

    var snippet: Snippet {
        Snippet(
            id: id, section: 0,
            lines: lines.enumerated().map {
                SnippetLine(text: $0.element, number: first + $0.offset, column: 1, addedIndentation: 0, depth: 0)
            })
    }
}

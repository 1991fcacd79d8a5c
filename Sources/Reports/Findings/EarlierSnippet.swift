import Model

/// A snippet that ran silently before another one, and for which of its names.
struct EarlierSnippet {
    let id: String
    /// Nil where the results do not hold the snippet: it was not among those chosen.
    let snippet: Snippet?
    /// Empty for one that ran for the needs of others, or since it may change what they bind.
    let names: [String]

    /// In the order in which they ran.
    static func all(before results: SnippetResults, in document: DocumentResults) -> [EarlierSnippet] {
        results.run.context.map { id in
            EarlierSnippet(
                id: id, snippet: document.contextSnippet(id),
                names: results.run.borrowed.filter { $0.origin == id }.map(\.name))
        }
    }

    /// `line 4 (guide.md#sums.1) for data, total`.
    var text: String {
        let place = snippet.map { "line \($0.firstLine) (\(visible(id)))" } ?? visible(id)
        return place + purpose
    }

    /// ` for data, total`; empty where there is no name to tell.
    var purpose: String {
        names.isEmpty ? "" : " for \(names.map { shortened($0, to: 60) }.joined(separator: ", "))"
    }
}

import Model

extension DocumentResults {
    /// The section that a snippet stands in; nil where the document has none.
    func section(of snippet: SnippetResults) -> Section? {
        let index = snippet.snippet.section
        return sections.indices.contains(index) ? sections[index] : nil
    }

    func slug(of snippet: SnippetResults) -> String { section(of: snippet)?.slug ?? "" }
    func title(of snippet: SnippetResults) -> String { section(of: snippet)?.title ?? "" }
}

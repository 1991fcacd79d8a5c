import Model

extension DocumentResults {
    /// The section that a snippet stands in; nil where the document has none.
    func section(of snippet: SnippetResults) -> Section? {
        let index = snippet.snippet.section
        return sections.indices.contains(index) ? sections[index] : nil
    }

    /// The snippets of each section that holds some, in the order in which the sections first occur.
    var snippetsBySection: [[SnippetResults]] {
        var groups: [[SnippetResults]] = []
        var indices: [Int: Int] = [:]
        for snippet in snippets {
            if let index = indices[snippet.snippet.section] {
                groups[index].append(snippet)
            } else {
                indices[snippet.snippet.section] = groups.count
                groups.append([snippet])
            }
        }
        return groups
    }

    func slug(of snippet: SnippetResults) -> String { section(of: snippet)?.slug ?? "" }
    func title(of snippet: SnippetResults) -> String { section(of: snippet)?.title ?? "" }
}

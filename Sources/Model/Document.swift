/// One guide as a reader understood it: the end of the first stage.
package struct Document: Sendable {
    package let source: SourceText
    /// In document order; together they cover every line that belongs to a section.
    package let sections: [Section]
    /// In document order, of all languages.
    package let blocks: [Block]
    /// What is wrong with the document itself, such as a fence that is never closed.
    package let problems: [Problem]

    package init(source: SourceText, sections: [Section], blocks: [Block], problems: [Problem] = []) {
        self.source = source
        self.sections = sections
        self.blocks = blocks
        self.problems = problems
    }
}

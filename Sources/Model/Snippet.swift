/// A Python block, its layout restored, ready to run.
package struct Snippet: Sendable, Equatable {
    /// `path#section-slug.k`; stable when paragraphs or other snippets' texts change.
    package let id: String
    /// Index into the document's `sections`.
    package let section: Int
    /// The restored lines, one for each line of the block.
    package let lines: [SnippetLine]
    /// Whether indentation was lost and put back.
    package let isReconstructed: Bool
    /// The lines (document numbers) whose level could as well be another one.
    package let ambiguousLines: [Int]
    package let marks: [String]

    package init(
        id: String, section: Int, lines: [SnippetLine], isReconstructed: Bool = false, ambiguousLines: [Int] = [],
        marks: [String] = []
    ) {
        self.id = id
        self.section = section
        self.lines = lines
        self.isReconstructed = isReconstructed
        self.ambiguousLines = ambiguousLines
        self.marks = marks
    }

    package var firstLine: Int { lines.first?.number ?? 0 }
    package var lastLine: Int { lines.last?.number ?? 0 }
    /// The source text, each line ended by LF.
    package var code: String { lines.map { $0.text + "\n" }.joined() }

    /// The document's column (from 1) of a column of the restored text (scalars from 0) on a line, by its index.
    package func documentColumn(line index: Int, offset: Int) -> Int {
        max(lines[index].column, lines[index].column + offset - lines[index].addedIndentation)
    }
}

/// A line of a snippet and where it stands in the document.
package struct SnippetLine: Sendable, Equatable {
    /// With its indentation.
    package let text: String
    /// In the document, from 1.
    package let number: Int
    /// Where the document's part of `text` begins in the document's line, in Unicode scalars from 1.
    package let column: Int
    /// How many leading scalars of `text` the restoring added; they do not stand in the document.
    package let addedIndentation: Int
    /// The indentation level, from 0; a continuation line has that of its statement.
    package let depth: Int

    package init(text: String, number: Int, column: Int, addedIndentation: Int, depth: Int) {
        self.text = text
        self.number = number
        self.column = column
        self.addedIndentation = addedIndentation
        self.depth = depth
    }
}

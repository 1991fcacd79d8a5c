/// A run of code lines in a guide, in some language.
package struct Block: Sendable, Equatable {
    /// Index into the document's `sections`.
    package let section: Int
    package let language: Language
    /// One for each line of the block, consecutive in the document, at least one. Indentation that the document's
    /// container (a list, a quote, an indented fence) adds to every line is removed.
    package let lines: [BlockLine]
    package let indentation: Indentation
    /// The words after the fence, as written (`python title="x"`), or of a comment that speaks of the block.
    package let marks: [String]
    /// The last paragraph between the block before (or the section's heading) and this one, as plain text; empty where
    /// there is none.
    package let leadIn: String
    /// Whether nothing but blank lines and comments stands between the block before and this one.
    package let followsBlock: Bool

    package init(
        section: Int, language: Language, lines: [BlockLine], indentation: Indentation = .kept, marks: [String] = [],
        leadIn: String = "", followsBlock: Bool = false
    ) {
        self.section = section
        self.language = language
        self.lines = lines
        self.indentation = indentation
        self.marks = marks
        self.leadIn = leadIn
        self.followsBlock = followsBlock
    }

    /// Whether the lines still have the leading white space that their author gave them.
    package enum Indentation: Sendable, Equatable {
        case kept
        case lost
    }
}

/// A line of a block and where it stands in the document.
package struct BlockLine: Sendable, Equatable {
    package let text: String
    /// In the document, from 1.
    package let number: Int
    /// Where `text` begins in the document's line, in Unicode scalars from 1.
    package let column: Int

    package init(text: String, number: Int, column: Int) {
        self.text = text
        self.number = number
        self.column = column
    }
}

/// A block of Markdown that holds no other blocks, as cmark found it.
struct MarkdownLeaf {
    let kind: Kind
    /// Indices into the lines that were parsed, from 0.
    let firstLine: Int
    let lastLine: Int
    /// Where the block begins in its first line, in bytes from 0.
    let column: Int
    /// Whether it stands in no list and no quote.
    let isTopLevel: Bool

    enum Kind {
        case heading
        case paragraph
        case html
        case fencedCode(CodeLeaf)
        case indentedCode(CodeLeaf)
        case other
    }
}

/// The lines of a code block: how many bytes of each line belong to it, counted from the line's end, and how many
/// spaces stand for the part of a tab that its container took.
struct CodeLeaf {
    let lines: [(bytes: Int, spaces: Int)]
}

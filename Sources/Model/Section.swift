/// The part of a guide under one question or heading.
package struct Section: Sendable, Equatable {
    /// As the reader sees it, or inferred where the heading was lost.
    package let title: String
    /// Unique in its guide: lower case, words joined by `-`; equal ones get `-2`, `-3`.
    package let slug: String
    /// The first and the last line of the section in the document, from 1.
    package let lines: ClosedRange<Int>

    package init(title: String, slug: String, lines: ClosedRange<Int>) {
        self.title = title
        self.slug = slug
        self.lines = lines
    }
}

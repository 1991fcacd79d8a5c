/// What a line looks like by itself: the coarse view of it that its neighbours have.
package enum LineShape: Int, CaseIterable, Sendable {
    // Lines that are whole statements, or heads of statements.
    case comment
    case decorator
    case importing
    case definition
    case compoundHead
    case keywordStatement
    case assignment
    case annotation
    case call
    // Lines that a statement may consist of, or a part of it.
    case literal
    case name
    case expression
    case bracketItem
    case closingBrackets
    // Lines of other languages and of what stands around code.
    case prompt
    case command
    case entry
    case markup
    case traceback
    // Lines of text.
    case tableRow
    case rule
    case bullet
    case numberedItem
    case marker
    case shortWords
    case words
    case sentence

    package static let count = allCases.count

    /// Whether Python's grammar and the habits of its authors make it improbable that the line is text.
    var isStatement: Bool { rawValue <= LineShape.call.rawValue && self != .comment }
    /// Whether the line reads as language rather than as notation.
    var isText: Bool { rawValue >= LineShape.marker.rawValue }
}

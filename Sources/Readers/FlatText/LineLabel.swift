/// What a line of flat text is part of.
package enum LineLabel: Int, CaseIterable, Sendable {
    case prose
    case heading
    case table
    case list
    case python
    /// A `>>>` session, what it prints included.
    case session
    case shell
    case template
    /// JSON, INI, YAML, SQL and the like.
    case data
    /// What a program printed, standing by itself.
    case output
    /// A language that has no label of its own.
    case other

    /// How many labels there are.
    package static let count = allCases.count

    /// Whether lines of this label make blocks.
    package var isCode: Bool {
        switch self {
        case .prose, .heading, .table, .list: false
        case .python, .session, .shell, .template, .data, .output, .other: true
        }
    }
}

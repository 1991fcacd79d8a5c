package import Model

/// How the console report is to look.
package struct ConsoleOptions: Sendable, Equatable {
    /// Whether to colour by terminal sequences: on a terminal only, and not with NO_COLOR.
    package let color: Bool
    /// The cells of the terminal's line; nil in a pipe or a file.
    package let width: Int?
    /// Where there is no terminal, people still read: longer lines would separate what differs.
    static let widthInPipes = 120
    package let detail: Detail
    package let form: Form
    package let policy: ExitPolicy
    /// Whether all that the user named could be read.
    package let isAllRead: Bool

    package init(
        color: Bool = false, width: Int? = nil, detail: Detail = .normal, form: Form = .full,
        policy: ExitPolicy = ExitPolicy(), isAllRead: Bool = true
    ) {
        self.color = color
        self.width = width
        self.detail = detail
        self.form = form
        self.policy = policy
        self.isAllRead = isAllRead
    }

    package enum Detail: Sendable, Equatable {
        /// Only what fails the run.
        case quiet
        case normal
        /// Every claim and every snippet.
        case verbose
    }

    package enum Form: String, Sendable, CaseIterable {
        /// With source lines, differences and advice.
        case full
        /// One line a finding, for editors.
        case short
    }
}

package import Model

/// A snippet and what is to be observed of it.
package struct Job: Sendable {
    package let snippet: Snippet
    package let claims: [Claim]
    package let mode: Mode
    /// Sessions of one document share a namespace with those of the same group only.
    package let group: String
    package let context: JobContext
    /// Packages and the Python version are the caller's to look at.
    package let requirements: Requirements
    /// The folder that the required files are taken from: the guide's own.
    package let folder: String

    package init(
        snippet: Snippet, claims: [Claim], mode: Mode = .alone, group: String = "",
        context: JobContext = JobContext(), requirements: Requirements = Requirements(), folder: String = "."
    ) {
        self.snippet = snippet
        self.claims = claims
        self.mode = mode
        self.group = group
        self.context = context
        self.requirements = requirements
        self.folder = folder
    }

    package enum Mode: Sendable, Equatable {
        /// In a process and a namespace of its own.
        case alone
        /// A `>>>` session: all of one document and group share one namespace, in order.
        case session
    }
}

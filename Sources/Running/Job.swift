package import Model

/// A snippet and what is to be observed of it.
package struct Job: Sendable {
    package let snippet: Snippet
    package let claims: [Claim]
    package let mode: Mode
    /// What `input()` and `sys.stdin` give.
    package let stdin: String

    package init(snippet: Snippet, claims: [Claim], mode: Mode = .alone, stdin: String = "") {
        self.snippet = snippet
        self.claims = claims
        self.mode = mode
        self.stdin = stdin
    }

    package enum Mode: Sendable, Equatable {
        /// In a process and a namespace of its own.
        case alone
        /// A `>>>` session: all of one document share one namespace, in order.
        case session
    }
}

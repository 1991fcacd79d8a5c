package import Model

/// What a report says besides the results.
package struct ReportContext: Sendable {
    /// This program's.
    package let version: String
    /// When the run began: ISO 8601 with the zone, `2026-11-24T10:15:00Z`.
    package let timestamp: String
    package let policy: ExitPolicy
    /// What the user named and could not be verified, such as a guide that cannot be read, as sentences.
    package let inputProblems: [String]
    /// Gives a guide's path relative to the repository's root, with slashes.
    package let reportPath: @Sendable (String) -> String

    package init(
        version: String, timestamp: String, policy: ExitPolicy = ExitPolicy(), inputProblems: [String] = [],
        reportPath: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.version = version
        self.timestamp = timestamp
        self.policy = policy
        self.inputProblems = inputProblems
        self.reportPath = reportPath
    }

    /// What the results come to, and what was wrong before them.
    package func exitStatus(of results: Results) -> ExitStatus {
        let status = ExitStatus(of: results, policy: policy)
        return inputProblems.isEmpty ? status : max(status, .wrongUsage)
    }

    /// What keeps the results from being all that was asked for, where a format has no place of its own for it: the kind
    /// of each problem and a sentence.
    func shortcomings(of results: Results) -> [(kind: String, message: String)] {
        inputProblems.map { ("input", $0) }
            + (results.isInterrupted ? [("interrupted", "the run was interrupted, so this is not all")] : [])
    }

    /// Whether all that is wrong is that something could not be read.
    func isUnreadableOnly(_ results: Results) -> Bool {
        !inputProblems.isEmpty && (results.runs.isEmpty || ExitStatus(of: results, policy: policy) == .verified)
    }

    /// An id that begins with the path of its document, with the path as reports have it: the same from wherever the
    /// program was started.
    func reportID(_ id: String, in source: SourceText) -> String {
        id.utf8.starts(with: source.path.utf8)
            ? reportPath(source.path) + String(decoding: id.utf8.dropFirst(source.path.utf8.count), as: UTF8.self) : id
    }
}

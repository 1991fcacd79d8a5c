package import Model

/// What a report says besides the results.
package struct ReportContext: Sendable {
    /// This program's.
    package let version: String
    /// When the run began: ISO 8601 with the zone, `2026-11-24T10:15:00Z`.
    package let timestamp: String
    package let policy: ExitPolicy
    /// Gives a guide's path relative to the repository's root, with slashes.
    package let reportPath: @Sendable (String) -> String

    package init(
        version: String, timestamp: String, policy: ExitPolicy = ExitPolicy(),
        reportPath: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.version = version
        self.timestamp = timestamp
        self.policy = policy
        self.reportPath = reportPath
    }
}

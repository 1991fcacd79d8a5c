/// What the program says to the one who started it; of several the greatest counts.
package enum ExitStatus: Int32, Sendable, Comparable, CaseIterable {
    /// Everything is as documented.
    case verified = 0
    /// The documents and reality differ, or nothing was verified.
    case failed = 1
    /// Wrong usage, unreadable input or configuration, marks in a guide that say nothing known, an unwritable report.
    case wrongUsage = 2
    /// The program itself failed, or a report could not be written at the end.
    case internalFailure = 3
    case interrupted = 130

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    package init(of results: Results, policy: ExitPolicy) {
        let statuses = results.runs.map { Self(of: Summary(of: $0), policy: policy) }
        if results.isInterrupted {
            self = .interrupted
        } else {
            // No run at all verified nothing.
            self = statuses.max() ?? (policy.allowsEmpty ? .verified : .failed)
        }
    }

    package init(of summary: Summary, policy: ExitPolicy) {
        let fails =
            summary.failing > 0
            || policy.requiresAll && summary.open > 0
            || !policy.allowsEmpty && summary.isEmpty
        self = summary.errors > 0 ? .wrongUsage : fails ? .failed : .verified
    }
}

/// What the user wants to be counted as a failure.
package struct ExitPolicy: Sendable, Equatable {
    /// `--require-all`: what could not be judged fails the run.
    package let requiresAll: Bool
    /// `--allow-empty`: that nothing was verified is no failure.
    package let allowsEmpty: Bool

    package init(requiresAll: Bool = false, allowsEmpty: Bool = false) {
        self.requiresAll = requiresAll
        self.allowsEmpty = allowsEmpty
    }
}

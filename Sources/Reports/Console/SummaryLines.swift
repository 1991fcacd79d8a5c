import Model

/// The end of the console report: at most ten lines for one Python.
struct SummaryLines {
    let results: VersionResults
    let isInterrupted: Bool
    let policy: ExitPolicy
    let style: Style

    var lines: [String] {
        let summary = Summary(of: results)
        var lines: [String] = []
        if isInterrupted { lines.append(style.paint("interrupted: this is what was known by then", .bad)) }
        if summary.isEmpty { lines.append(style.paint("nothing was verified: \(emptiness(summary))", .bad)) }
        lines.append(
            "\(counted(summary.documents, "guide")), \(counted(summary.snippets, "snippet"))"
                + list(OutcomeKind.allCases.map { ($0.rawValue, summary.count(of: $0), $0.severity) }))
        lines.append(
            counted(summary.claims, "claim")
                + list(
                    Verdict.Status.allCases.map { ($0.rawValue, summary.count(of: $0), $0.usualSeverity) }))
        if summary.doubtful > 0 {
            lines.append("\(counted(summary.doubtful, "comment")) may be claims: verify list --doubtful")
        }
        lines.append(
            "Python \(results.python.version), \(visible(results.python.executable)) (\(visible(results.python.reason)))"
        )
        if !results.confinement.missing.isEmpty {
            let missing = results.confinement.missing.map { "\($0.name) (\($0.reason))" }.joined(separator: "; ")
            lines.append(style.paint("not confined by: \(visible(missing))", .open))
        }
        lines.append(coverage(summary))
        return lines
    }

    private func list(_ counts: [(name: String, count: Int, severity: Severity)]) -> String {
        let parts = counts.filter { $0.count > 0 }.map { part in
            style.paint("\(part.count) \(part.name)", look(part.severity))
        }
        return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
    }

    private func look(_ severity: Severity) -> Style.Look {
        switch severity {
        case .good: .good
        case .open: .open
        case .failing: .bad
        }
    }

    private func coverage(_ summary: Summary) -> String {
        let failed = ExitStatus(of: summary, policy: policy) == .failed
        let state = failed ? style.paint("failed", .bad) : style.paint("verified", .good)
        let share = percent(summary.judgedClaims, of: summary.applicableClaims)
        return "\(state): claim coverage \(share) (\(summary.judgedClaims) of \(summary.applicableClaims)),"
            + " \(summary.duration.spoken)"
    }

    private func emptiness(_ summary: Summary) -> String {
        summary.snippets == 0
            ? "no Python was found in \(counted(summary.documents, "guide"))"
            : "none of \(counted(summary.snippets, "snippet")) could run"
    }
}

extension Verdict.Status {
    /// How the verdict counts where its snippet ran to its end.
    fileprivate var usualSeverity: Severity {
        switch self {
        case .holds: .good
        case .contradicted, .unstable, .unreached: .failing
        case .unchecked, .inapplicable: .open
        }
    }
}

import Model

/// The end of the console report: at most ten lines for one Python, a line for each of several.
struct SummaryLines {
    let results: Results
    let policy: ExitPolicy
    let isAllRead: Bool
    let style: Style

    var lines: [String] {
        guard let run = results.runs.first, results.runs.count == 1 else { return reasons + results.runs.map(line) }
        let summary = Summary(of: run)
        var lines: [String] = []
        lines += reasons(summary)
        let part = run.part.map { "\(partName($0)): " } ?? ""
        lines.append("\(part)\(counted(summary.documents, "guide")), \(snippets(summary))")
        lines.append(claims(summary))
        if summary.doubtful > 0 {
            lines.append("\(counted(summary.doubtful, "more comment")) may be claims: verify list --doubtful")
        }
        lines.append(
            "Python \(visible(run.python.version)), \(visible(run.python.executable)): \(visible(run.python.reason))")
        lines += missingLayers(run.confinement)
        lines.append(conclusion(summary))
        return lines
    }

    /// Why a run fails in which nothing is wrong: to be told even where little is.
    var reasons: [String] {
        results.runs.flatMap { run in reasons(Summary(of: run)) }
    }

    private func reasons(_ summary: Summary) -> [String] {
        var reasons: [String] = []
        if summary.isEmpty {
            reasons.append("nothing was verified: \(emptiness(summary))")
        }
        if policy.requiresAll, summary.open > 0 {
            reasons.append(
                "\(counted(summary.open, "snippet or claim", "snippets and claims")) could not be judged (--require-all)"
            )
        }
        return reasons.map { style.paint($0, .bad) }
    }

    /// All of a run on one line.
    private func line(_ run: VersionResults) -> String {
        let summary = Summary(of: run)
        let part = run.part.map { ", \(partName($0))" } ?? ""
        return "Python \(visible(run.python.version)), \(visible(run.python.executable))\(part): \(snippets(summary));"
            + " \(claims(summary)); \(conclusion(summary))"
    }

    private func snippets(_ summary: Summary) -> String {
        counted(summary.snippets, "snippet")
            + list(OutcomeKind.allCases.map { ($0.rawValue, summary.count(of: $0), $0.severity) })
    }

    private func claims(_ summary: Summary) -> String {
        counted(summary.claims, "claim")
            + list(Verdict.Status.allCases.map { ($0.rawValue, summary.count(of: $0), $0.usualSeverity) })
    }

    private func list(_ counts: [(name: String, count: Int, severity: Severity)]) -> String {
        let parts = counts.filter { $0.count > 0 }.map { style.paint("\($0.count) \($0.name)", look($0.severity)) }
        return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
    }

    private func look(_ severity: Severity) -> Style.Look {
        switch severity {
        case .good: .good
        case .open: .open
        case .failing: .bad
        }
    }

    private func missingLayers(_ confinement: Confinement) -> [String] {
        guard !confinement.missing.isEmpty else { return [] }
        let missing = confinement.missing.map { "\($0.name) (\($0.reason))" }.joined(separator: "; ")
        return [style.paint("not confined by \(visible(missing))", .open)]
    }

    private func conclusion(_ summary: Summary) -> String {
        let share =
            summary.applicableClaims == 0
            ? "no claims to judge"
            : "claim coverage \(percent(summary.judgedClaims, of: summary.applicableClaims))"
                + " (\(summary.judgedClaims) of \(summary.applicableClaims))"
        return "\(state(summary)): \(share), \(summary.duration.spoken)"
    }

    private func state(_ summary: Summary) -> String {
        if results.isInterrupted { return style.paint("interrupted, so this is not all", .bad) }
        switch ExitStatus(of: summary, policy: policy) {
        case .verified where !isAllRead: return style.paint("not everything could be read", .bad)
        case .verified: return style.paint("verified", .good)
        default: return style.paint("failed", .bad)
        }
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

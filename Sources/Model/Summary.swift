/// The counts of one run: every snippet and every claim once.
package struct Summary: Sendable, Equatable {
    package let documents: Int
    package let sections: Int
    package private(set) var outcomes: [OutcomeKind: Int] = [:]
    package private(set) var verdicts: [Verdict.Status: Int] = [:]
    /// How many outcomes and verdicts fail the run.
    package private(set) var failing = 0
    /// How many could not be judged.
    package private(set) var open = 0
    /// How many comments may be claims and were not judged.
    package let doubtful: Int
    /// What is wrong with the documents themselves.
    package let problems: Int
    /// How many of these fail the run.
    package let errors: Int
    package let duration: Duration

    package init(of results: VersionResults) {
        documents = results.documents.count
        sections = results.documents.reduce(0) { $0 + $1.sections.count }
        doubtful = results.documents.reduce(0) { $0 + $1.doubtful }
        problems = results.documents.reduce(0) { $0 + $1.problems.count }
        errors = results.documents.reduce(0) { $0 + $1.problems.count { $0.isError } }
        duration = results.duration
        for document in results.documents {
            for snippet in document.snippets { add(snippet) }
        }
    }

    private mutating func add(_ snippet: SnippetResults) {
        outcomes[snippet.run.outcome.kind, default: 0] += 1
        add(snippet.run.outcome.severity)
        for claim in snippet.claims {
            verdicts[claim.verdict.status, default: 0] += 1
            add(snippet.severity(of: claim))
        }
    }

    private mutating func add(_ severity: Severity) {
        switch severity {
        case .good: break
        case .open: open += 1
        case .failing: failing += 1
        }
    }

    package var snippets: Int { outcomes.values.reduce(0, +) }
    package var claims: Int { verdicts.values.reduce(0, +) }

    package func count(of outcome: OutcomeKind) -> Int { outcomes[outcome] ?? 0 }
    package func count(of verdict: Verdict.Status) -> Int { verdicts[verdict] ?? 0 }

    /// How many claims a run really confirmed or refuted.
    package var judgedClaims: Int { count(of: .holds) + count(of: .contradicted) }
    /// How many claims there were to confirm or refute: all but the inapplicable ones.
    package var applicableClaims: Int { claims - count(of: .inapplicable) }
    /// The share of the applicable claims that a run really confirmed or refuted; nil where there are none.
    package var claimCoverage: Double? {
        applicableClaims == 0 ? nil : Double(judgedClaims) / Double(applicableClaims)
    }

    /// Whether nothing was verified at all: no snippet ran and no claim was confirmed or refuted.
    package var isEmpty: Bool {
        judgedClaims == 0 && outcomes.allSatisfy { $0.key.severity == .open }
    }
}

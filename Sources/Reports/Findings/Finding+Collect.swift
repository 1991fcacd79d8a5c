import Model

/// Everything in a run that is not well, in document order: a snippet's outcome after its claims.
///
/// Claims that could not be judged because of their snippet's outcome are not findings of their own.
func findings(in results: VersionResults) -> [Finding] {
    results.documents.flatMap { document in
        document.snippets.flatMap { snippet in findings(of: snippet, in: document) }
    }
}

private func findings(of snippet: SnippetResults, in document: DocumentResults) -> [Finding] {
    let outcome = snippet.run.outcome
    var findings: [Finding] = []
    for claim in snippet.claims {
        let severity = snippet.severity(of: claim)
        let isConsequence = severity == .open && outcome.kind != .ran && claim.verdict.status != .inapplicable
        guard severity != .good, !isConsequence else { continue }
        findings.append(Finding(document: document, snippet: snippet, subject: .claim(claim), severity: severity))
    }
    if outcome.severity != .good {
        findings.append(
            Finding(document: document, snippet: snippet, subject: .outcome, severity: outcome.severity))
    }
    return findings
}

extension SnippetResults {
    /// How many claims were not judged because of the snippet's outcome.
    var consequences: Int {
        guard run.outcome.kind != .ran else { return 0 }
        return claims.count { severity(of: $0) == .open && $0.verdict.status != .inapplicable }
    }
}

extension SnippetResults {
    /// How the verdict on one of this snippet's claims counts towards the exit status and in JUnit.
    ///
    /// An `unreached` claim fails the run only where the snippet ran to its end: where it did not, its own outcome
    /// tells already what is wrong, and the claim is as good as unchecked.
    package func severity(of claim: ClaimResult) -> Severity {
        switch claim.verdict.status {
        case .holds: .good
        case .contradicted, .unstable: .failing
        case .unreached: run.outcome.kind == .ran ? .failing : .open
        case .unchecked, .inapplicable: .open
        }
    }

    /// Whether the outcome or a verdict fails the run.
    package var isFailing: Bool {
        run.outcome.severity == .failing || claims.contains { severity(of: $0) == .failing }
    }
}

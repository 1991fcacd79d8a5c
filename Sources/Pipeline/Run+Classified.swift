import Model

extension Run {
    /// The run, its outcome read by what the snippet's text is: a template that does not compile is no broken code.
    func classified(_ snippet: Snippet) -> Run {
        guard case .invalidSyntax = outcome, let reason = outlineReason(of: snippet) else { return self }
        return with(outcome: .illustrative(reason: reason))
    }

    /// The run, its outcome read by a mark that says which exception ends the snippet.
    func documented(by documented: DocumentedException?) -> Run {
        guard let documented else { return self }
        if case .raised(let exception) = outcome, documented.names(exception) { return with(outcome: .ran) }
        return documented.names(outcome) ? with(outcome: .ran) : self
    }

    private func with(outcome: Outcome) -> Run {
        Run(
            outcome: outcome, observations: observations, stdout: stdout, stderr: stderr, duration: duration,
            statements: statements, notes: notes, context: context)
    }
}

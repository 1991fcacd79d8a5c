import Model

extension Run {
    /// The run, its outcome read by what the snippet's text is: a template that does not compile, or that uses its `...`
    /// as a value, is no broken code.
    func classified(_ snippet: Snippet) -> Run {
        switch outcome {
        case .invalidSyntax(_, let line, _):
            if let reason = foreignReason(of: snippet) { return with(outcome: .notPython(reason: reason)) }
            guard let reason = outlineReason(of: snippet, stoppedAt: line) else { return self }
            return with(outcome: .illustrative(reason: reason))
        case .raised(let exception) where exception.message.contains("'ellipsis'"):
            let reason = "... stands for something to be filled in: \(exception.message)"
            return with(outcome: .illustrative(reason: reason))
        default: return self
        }
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
            statements: statements, notes: notes, context: context, borrowed: borrowed)
    }
}

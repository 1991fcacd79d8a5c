import Model

/// The exception that ends a block as a mark on it says.
struct DocumentedException {
    /// `ValueError`, `ValueError: message`; empty for any.
    let text: String
    /// Whether the block must raise it; else it may.
    let isRequired: Bool

    /// Whether the block is one that CPython refuses, as the mark says.
    func names(_ outcome: Outcome) -> Bool {
        if case .invalidSyntax(let message, let line, _) = outcome {
            !text.isEmpty && names(syntaxError(message, line))
        } else {
            false
        }
    }

    private func syntaxError(_ message: String, _ line: Int) -> ObservedException {
        let types = ["SyntaxError", "Exception", "BaseException", "object"].map { "builtins." + $0 }
        return ObservedException(types: types, message: message, line: line)
    }

    /// Whether an exception is the one documented, whatever its message.
    func names(_ exception: ObservedException) -> Bool {
        let name = text.prefix { $0 != ":" && $0 != "(" }
        return name.isEmpty || exception.types.contains { $0 == name || $0.hasSuffix("." + name) }
    }

    /// The mark as a claim of its block; nil where it makes none.
    func claim(on snippet: Snippet) -> Claim? {
        guard isRequired, let last = snippet.lines.last else { return nil }
        return Claim(
            kind: .raises, line: snippet.firstLine, lastLine: snippet.firstLine, column: 1,
            subject: Claim.Subject(lines: snippet.firstLine...last.number), expected: text.isEmpty ? "Exception" : text)
    }

    /// What a run of the block says of it: the exception that ended the run or, where it went on to its end, one that
    /// a statement of it raised as documented.
    func observation(in run: Run) -> Observation? {
        switch run.outcome {
        case .raised(let exception): Observation(claim: 0, exception: exception)
        case .invalidSyntax(let message, let line, _): Observation(claim: 0, exception: syntaxError(message, line))
        case .ran: Observation(claim: 0, exception: run.observations.compactMap(\.exception).first { names($0) })
        default: nil
        }
    }
}

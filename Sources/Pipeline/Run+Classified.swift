import Model
import PythonSyntax

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
        case .raised(let exception):
            guard let line = exception.line, raisesByItself(line, in: snippet) else { return self }
            let note = Problem(line: line, message: "it raises \(exception.name) here, as its own `raise` says")
            return with(outcome: .ran, note: note)
        default: return self
        }
    }

    /// The run, its outcome read by a mark that says which exception ends the snippet.
    func documented(by documented: DocumentedException?) -> Run {
        guard let documented else { return self }
        if case .raised(let exception) = outcome, documented.names(exception) { return with(outcome: .ran) }
        return documented.names(outcome) ? with(outcome: .ran) : self
    }

    private func with(outcome: Outcome, note: Problem? = nil) -> Run {
        Run(
            outcome: outcome, observations: observations, stdout: stdout, stderr: stderr, duration: duration,
            statements: statements, notes: notes + (note.map { [$0] } ?? []), context: context)
    }
}

/// Whether the last statement of the code is a `raise` that stands in no function: it says itself how the code ends.
private func raisesByItself(_ line: Int, in snippet: Snippet) -> Bool {
    let lines = logicalLines(snippet.lines.map(\.text)).filter { !$0.isCommentOnly }
    guard let last = lines.last, last.tokens.first?.text == "raise",
        (snippet.lines[last.firstLine].number...snippet.lines[last.lastLine].number).contains(line)
    else { return false }
    var column = last.column
    for outer in lines.dropLast().reversed() where outer.column < column {
        if ["def", "class", "async"].contains(outer.tokens.first?.text) { return false }
        column = outer.column
    }
    return true
}

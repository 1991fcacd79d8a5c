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
    ///
    /// - Parameter name: of the class, with or without its module; empty for any exception.
    func documented(by name: String?, of snippet: Snippet) -> Run {
        guard let name else { return self }
        switch outcome {
        case .raised(let exception) where name.isEmpty || exception.types.contains { isNamed($0, name) }:
            return with(outcome: .ran)
        case .ran:
            let exception = name.isEmpty ? "an exception" : name
            return with(
                outcome: outcome,
                note: Problem(
                    line: snippet.firstLine, message: "it is marked to raise \(exception), and raised nothing"))
        default: return self
        }
    }

    private func with(outcome: Outcome, note: Problem? = nil) -> Run {
        Run(
            outcome: outcome, observations: observations, stdout: stdout, stderr: stderr, duration: duration,
            statements: statements, notes: notes + (note.map { [$0] } ?? []), context: context)
    }
}

/// Whether a class's full name ends in the name given, at a dot.
private func isNamed(_ type: String, _ name: String) -> Bool { type == name || type.hasSuffix("." + name) }

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

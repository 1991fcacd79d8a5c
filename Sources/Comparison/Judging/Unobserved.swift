import Model

/// The verdict on a claim whose statement was never seen to run.
func unobservedVerdict(_ claim: Claim, snippet: Snippet, run: Run) -> Verdict {
    if let cause = causeNotToRun(run.outcome) {
        return Verdict(status: .unchecked, judgedAs: claim.kind, note: cause)
    }
    return Verdict(status: .unreached, judgedAs: claim.kind, note: whyUnreached(claim, snippet: snippet, run: run))
}

/// Why a snippet could not run, where that is not the guide's doing, or nothing of it ran.
private func causeNotToRun(_ outcome: Outcome) -> String? {
    switch outcome {
    case .ran, .raised, .timedOut, .outOfMemory, .outputLimit, .crashed, .exited: nil
    case .invalidSyntax(let message, let line, _): "the snippet does not compile: \(message) (line \(line))"
    case .incomplete(let names): "names that nobody defines: \(names.joined(separator: ", "))"
    case .missingPackage(let name): "a package is missing: \(name)"
    case .missingService(let name): "a service is missing: \(name)"
    case .denied(let what): "confinement refused it: \(what)"
    case .skipped(let reason), .illustrative(let reason), .notPython(let reason): reason
    }
}

private func whyUnreached(_ claim: Claim, snippet: Snippet, run: Run) -> String {
    let lines = claim.subject.lines
    if case .ran = run.outcome {
        let isWithin = run.statements.contains { $0.lines.overlaps(lines) }
        return isWithin
            ? "line \(lines.lowerBound) never ran: its branch was not taken, or its function not called"
            : "line \(lines.lowerBound) never ran"
    }
    guard let last = run.statements.last else { return "nothing ran: " + ending(run.outcome) }
    var line = last.lines.lowerBound
    if case .raised(let exception) = run.outcome, let raised = exception.line { line = raised }
    return "stopped before, in line \(line)\(quoted(line, snippet)): " + ending(run.outcome)
}

private func quoted(_ line: Int, _ snippet: Snippet) -> String {
    let index = line - snippet.firstLine
    guard snippet.lines.indices.contains(index) else { return "" }
    let text = Array(snippet.lines[index].text.utf8).trimmed
    return text.count > 80 || text.isEmpty ? "" : " (`\(readable(Array(text)))`)"
}

/// How a run ended, in a few words.
func ending(_ outcome: Outcome) -> String {
    switch outcome {
    case .ran: "it ran to its end"
    case .raised(let exception): exception.shown
    case .timedOut(let limit): "it took longer than \(limit.components.seconds) s"
    case .outOfMemory: "it ran out of memory"
    case .outputLimit(let bytes): "it wrote more than \(bytes) bytes"
    case .crashed(let signal): "it was killed by signal \(signal)"
    case .exited(let status): "it exited with status \(status)"
    default: causeNotToRun(outcome) ?? outcome.name
    }
}

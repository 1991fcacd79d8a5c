import Model

/// Something that is not well: an outcome or a verdict that fails the run or leaves something open.
struct Finding {
    let document: DocumentResults
    let snippet: SnippetResults
    let subject: Subject
    let severity: Severity

    enum Subject {
        case claim(ClaimResult)
        case outcome
    }

    var claim: ClaimResult? {
        if case .claim(let result) = subject { result } else { nil }
    }

    /// The claim's or the snippet's.
    var id: String { claim?.id ?? snippet.snippet.id }

    /// The name of the verdict or the outcome: `contradicted`, `timed-out`.
    var rule: String { claim?.verdict.status.rawValue ?? snippet.run.outcome.name }

    /// What is wrong, in a few words that fit behind the rule's name: `prints something else`.
    var title: String {
        if let exception = endingException { return "raises \(shortened(exception.name)) instead" }
        return claim?.title ?? snippet.run.outcome.briefDetail
    }

    /// All of it on one line, for places that show no more: title, what was expected and seen, note.
    var message: String {
        guard let claim else { return title }
        return ([title] + claim.details).joined(separator: ": ")
    }

    /// Whether this is a claim that fails on the very statement at which its snippet stopped, so that the outcome is
    /// told with it.
    var isEndOfSnippet: Bool { endingException != nil }

    /// The exception that ended the snippet in the claimed statement.
    private var endingException: ObservedException? {
        guard let claim = claim?.claim, severity == .failing, claim.kind != .raises,
            case .raised(let exception) = snippet.run.outcome
        else { return nil }
        let lines = claim.subject.lines
        let isHere = snippet.run.statements.last?.lines.overlaps(lines) ?? lines.contains(snippet.outcomeLine)
        return isHere ? exception : nil
    }
}

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

    /// The claim's or the snippet's.
    var id: String {
        switch subject {
        case .claim(let result): result.id
        case .outcome: snippet.snippet.id
        }
    }

    /// The name of the verdict or the outcome: `contradicted`, `timed-out`.
    var rule: String {
        switch subject {
        case .claim(let result): result.verdict.status.rawValue
        case .outcome: snippet.run.outcome.name
        }
    }

    var claim: ClaimResult? {
        if case .claim(let result) = subject { result } else { nil }
    }

    /// What is wrong, in a few words that fit behind the rule's name: `prints something else`.
    var title: String {
        switch subject {
        case .claim(let result): result.title
        case .outcome: snippet.run.outcome.detail
        }
    }

    /// All of it on one line, for places that show no more.
    var message: String {
        switch subject {
        case .claim(let result): result.message
        case .outcome: visible(snippet.run.outcome.detail)
        }
    }
}

extension ClaimResult {
    /// What the verdict says, in a few words.
    var title: String {
        switch verdict.status {
        case .holds: verdict.match.map { "as documented (\($0.name))" } ?? "as documented"
        case .contradicted: contradiction
        case .unstable: "differs from run to run"
        case .unreached: "its statement never ran"
        case .unchecked: "could not be checked"
        case .inapplicable: "does not apply here"
        }
    }

    /// All of it on one line: title, what was expected and seen, note.
    var message: String {
        var parts = [title]
        if verdict.status == .contradicted || verdict.status == .unstable {
            let actual = verdict.actual.map { ", actual \(visible($0))" } ?? ""
            parts.append("expected \(visible(claim.expected))\(actual)")
        }
        if !verdict.note.isEmpty { parts.append(visible(verdict.note)) }
        return parts.joined(separator: ": ")
    }

    private var contradiction: String {
        switch verdict.judgedAs {
        case .stdout: "prints something else"
        case .stderr: "writes something else to standard error"
        case .value: "the value is another"
        case .result: "the result is another"
        case .binding: "\(claim.subject.name ?? "the value bound") is something else"
        case .state: "the object is something else afterwards"
        case .iterates: "the items are others"
        case .size: "the size is another"
        case .raises: "the exception is another, or none"
        case .completes: "does not work"
        }
    }
}

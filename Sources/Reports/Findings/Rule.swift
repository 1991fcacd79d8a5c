import Model

/// A kind of finding: a verdict or an outcome that is not as documented, with what to say of it to someone who meets it
/// for the first time.
struct Rule {
    let name: String
    let severity: Severity
    let summary: String
    let advice: String

    /// In the order of their indices in reports.
    static let all: [Rule] =
        Verdict.Status.allCases.compactMap(Rule.init) + OutcomeKind.allCases.compactMap(Rule.init) + [document]

    private static let document = Rule(
        name: DocumentProblem.rule, severity: .open, summary: "Something is wrong with the document itself",
        advice: "Correct it, so that every reader of the document sees the same blocks as its author.")

    private static let indices = Dictionary(
        all.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })

    static func named(_ name: String) -> Rule? { indices[name].map { all[$0] } }
    static func index(of name: String) -> Int { indices[name] ?? 0 }

    private init?(_ verdict: Verdict.Status) {
        let (summary, advice): (String, String)
        switch verdict {
        case .holds: return nil
        case .contradicted:
            summary = "A comment claims something else than what happens"
            advice =
                "Correct the comment or the code. If the comment is an explanation, say so with `# verify: not a claim`."
        case .unstable:
            summary = "What a comment claims differs from run to run"
            advice =
                "Claim what stays the same, leave the varying part out with `...`, or say `# verify: unstable`."
        case .unreached:
            summary = "The statement that a comment speaks of never runs"
            advice = "Call the function that holds it, or move the claim to a statement that runs."
        case .unchecked:
            summary = "A claim could not be checked"
            advice = "Provide what the snippet needs, such as a package or a file."
        case .inapplicable:
            summary = "A claim does not apply to this Python or this system"
            advice = "Nothing is wrong; another Python may confirm it."
        }
        self.init(
            name: verdict.rawValue, severity: verdict == .unchecked || verdict == .inapplicable ? .open : .failing,
            summary: summary, advice: advice)
    }

    private init?(_ outcome: OutcomeKind) {
        let (summary, advice): (String, String)
        switch outcome {
        case .ran: return nil
        case .raised:
            summary = "A snippet raises an exception that the guide does not mention"
            advice = "Correct the code, or document the exception by a comment such as `# ValueError` at the statement."
        case .timedOut:
            summary = "A snippet does not end in time"
            advice = "Shorten it, raise the limit with `--timeout`, or mark it with `# verify: skip`."
        case .outOfMemory:
            summary = "A snippet needs more memory than allowed"
            advice = "Let it work on less, or mark it with `# verify: skip`."
        case .outputLimit:
            summary = "A snippet writes more than allowed"
            advice = "Let it write less; an endless loop is a frequent cause."
        case .crashed:
            summary = "A snippet ends by a signal"
            advice = "Look for extension modules and foreign functions that it calls."
        case .exited:
            summary = "A snippet leaves before its end"
            advice = "Leave the call out; where it raises SystemExit, a comment such as `# SystemExit` documents it."
        case .invalidSyntax:
            summary = "CPython does not compile a snippet"
            advice = "Correct the code; if the block is no Python, name its language after the fence."
        case .incomplete:
            summary = "A snippet uses names that nobody defines"
            advice = "Define them in the snippet or in an earlier one of the same guide."
        case .missingPackage:
            summary = "A snippet needs a package that is not installed"
            advice = "Install it into the environment that runs the guide."
        case .missingService:
            summary = "A snippet needs a service that is not there"
            advice = "Provide the file or start the service, or mark the snippet with `# verify: skip`."
        case .denied:
            summary = "A snippet does what confinement refuses"
            advice = "Declare what it needs, or mark it with `# verify: skip`."
        case .skipped:
            summary = "A snippet is skipped on the author's wish"
            advice = "Nothing is wrong."
        case .illustrative:
            summary = "A block is a template, not code to run"
            advice = "Nothing is wrong; replace placeholders to have it run."
        case .notPython:
            summary = "A block marked as Python is not Python"
            advice = "Name its language after the fence."
        }
        self.init(name: outcome.rawValue, severity: outcome.severity, summary: summary, advice: advice)
    }

    private init(name: String, severity: Severity, summary: String, advice: String) {
        self.name = name
        self.severity = severity
        self.summary = summary
        self.advice = advice
    }
}

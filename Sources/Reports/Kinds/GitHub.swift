import Model

extension ReportKind {
    /// Workflow commands that make GitHub show findings beside the changed lines of a pull request.
    package static let github = ReportKind(name: "github", write: writeGitHub)
}

/// As many annotations of a level as GitHub shows of a step; more would be lost without a word.
private let mostOfALevel = 10

private func writeGitHub(_ results: Results, _ context: ReportContext, to stream: ReportStream) {
    let merged = mergedFindings(in: results)
    let problems = documentProblems(in: results.runs)
    let failing = Urgency.allCases.flatMap { urgency in
        merged.filter { $0.finding.severity == .failing && Urgency($0.finding) == urgency }
    }
    let errors =
        context.shortcomings(of: results).lazy.map { command("error", [("title", "verify")], visible($0.message)) }
        + problems.filter(\.problem.isError).lazy.map { command(for: $0, context) }
        + failing.lazy.map { command("error", $0, context) }
    for error in errors.prefix(mostOfALevel) { stream.write(error) }
    if errors.count > mostOfALevel {
        let rest = "\(counted(errors.count - mostOfALevel, "more finding")): see the step summary and the log"
        stream.write("::notice title=verify::\(rest.escaped(as: .commandData))\n")
    }
    for problem in problems.filter({ !$0.problem.isError }).prefix(mostOfALevel) {
        stream.write(command(for: problem, context))
    }
    for item in merged.filter({ $0.finding.severity == .open }).prefix(mostOfALevel - 1) {
        stream.write(command("notice", item, context))
    }
}

private func command(for item: DocumentProblem, _ context: ReportContext) -> String {
    let path = context.reportPath(item.document.source.path)
    let properties = [("file", path), ("line", String(item.problem.line)), ("title", "verify")]
    return command(item.problem.isError ? "error" : "warning", properties, visible(item.problem.message))
}

/// Which findings are shown where not all can be: first what the guide says wrongly, last what may have one cause.
private enum Urgency: CaseIterable {
    case contradicted
    case outcome
    case unstable
    case unreached

    init(_ finding: Finding) {
        switch finding.claim?.verdict.status {
        case nil: self = .outcome
        case .unstable: self = .unstable
        case .unreached: self = .unreached
        default: self = .contradicted
        }
    }
}

private func command(_ level: String, _ item: MergedFinding, _ context: ReportContext) -> String {
    let finding = item.finding
    let place = finding.place
    let properties = [
        ("file", context.reportPath(finding.document.source.path)),
        ("line", String(place.line)),
        ("col", String(place.columns.lowerBound)),
        ("endColumn", String(max(place.columns.lowerBound, place.columns.upperBound - 1))),
        ("title", "verify: \(finding.rule)\(item.suffix)"),
    ]
    return command(level, properties, annotation(of: finding))
}

private func command(_ name: String, _ properties: [(name: String, value: String)], _ text: String) -> String {
    let list = properties.map { "\($0.name)=\($0.value.escaped(as: .commandProperty))" }.joined(separator: ",")
    return "::\(name) \(list)::\(text.escaped(as: .commandData))\n"
}

/// Title, expected and actual under each other, note.
private func annotation(of finding: Finding) -> String {
    guard let result = finding.claim else { return finding.title }
    var lines = [finding.title]
    if result.verdict.status == .contradicted || result.verdict.status == .unstable {
        let (expected, actual) = result.distinguishable
        lines.append("expected: \(shortened(expected))")
        if let actual { lines.append("actual:   \(shortened(actual))") }
    }
    if !result.verdict.note.isEmpty { lines.append(shortened(result.verdict.note)) }
    return lines.joined(separator: "\n")
}

/// Text that a log shows on GitHub, so that no line of it is obeyed as a workflow command.
///
/// - Parameter token: a word that the text cannot guess, new for each run.
package func withoutWorkflowCommands(_ text: String, token: String) -> String {
    "::stop-commands::\(token)\n\(text)\(text.utf8.last == 0x0A ? "" : "\n")::\(token)::\n"
}

extension Escaping {
    /// The data of a workflow command.
    fileprivate static let commandData = Escaping(
        ascii: { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: nil
            }
        }, other: { _ in nil })

    /// The value of a workflow command's property.
    fileprivate static let commandProperty = Escaping(ascii: { scalar in
        switch scalar {
        case "%": "%25"
        case ":": "%3A"
        case ",": "%2C"
        default: scalar.disturbsDisplay ? scalar.visibleEscape : nil
        }
    })
}

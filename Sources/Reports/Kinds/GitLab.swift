import Model

extension ReportKind {
    /// GitLab's code quality report: a subset of Code Climate's format.
    package static let gitlab = ReportKind(name: "gitlab", write: writeGitLab)
}

private func writeGitLab(_ results: Results, _ context: ReportContext, to stream: ReportStream) {
    var used: Set<String> = []
    let findings = mergedFindings(in: results).map { item in
        let finding = item.finding
        return Issue(
            rule: finding.rule, description: "\(finding.message)\(item.suffix)",
            fingerprint: fingerprint(of: item, context, apartFrom: &used), severity: severity(of: finding),
            path: context.reportPath(finding.document.source.path),
            lines: finding.place.line...max(finding.place.line, finding.places.last?.line ?? 0))
    }
    let problems = documentProblems(in: results.runs).map { item in
        let path = context.reportPath(item.document.source.path)
        return Issue(
            rule: DocumentProblem.rule, description: visible(item.problem.message),
            fingerprint: hash(of: "\(path)\u{0}\(DocumentProblem.rule)\u{0}\(item.identity)"),
            severity: item.problem.isError ? "major" : "info", path: path, lines: item.problem.line...item.problem.line)
    }
    // Of no file; the format wants one.
    let input = context.shortcomings(of: results).map { kind, message in
        Issue(
            rule: kind, description: visible(message), fingerprint: hash(of: "\(kind)\u{0}\(message)"),
            severity: "critical", path: ".", lines: 1...1)
    }
    var json = JSONWriter(to: stream, style: .indented(depth: 1))
    json.array(input + findings + problems) { json, issue in json.issue(issue) }
    stream.write("\n")
}

private struct Issue {
    let rule: String
    let description: String
    let fingerprint: String
    let severity: String
    let path: String
    let lines: ClosedRange<Int>
}

extension JSONWriter {
    fileprivate mutating func issue(_ issue: Issue) {
        object { json in
            json.field("description", "\(issue.rule): \(issue.description)")
            json.field("check_name", "verify/\(issue.rule)")
            json.field("fingerprint", issue.fingerprint)
            json.field("severity", issue.severity)
            json.object("location") { json in
                json.field("path", issue.path)
                json.object("lines") { json in
                    json.field("begin", issue.lines.lowerBound)
                    json.field("end", issue.lines.upperBound)
                }
            }
        }
    }
}

/// Made of the id and the rule alone, so that it stays when lines move; where a claim has several findings (under
/// several Pythons), they are numbered.
private func fingerprint(of item: MergedFinding, _ context: ReportContext, apartFrom used: inout Set<String>) -> String
{
    let base = "\(context.reportID(item.finding.id, in: item.finding.document.source))\u{0}\(item.finding.rule)"
    var text = base
    var count = 1
    while !used.insert(text).inserted {
        count += 1
        text = "\(base)\u{0}\(count)"
    }
    return hash(of: text)
}

private func severity(of finding: Finding) -> String {
    guard finding.severity == .failing else { return "info" }
    guard let claim = finding.claim else { return "critical" }
    return claim.verdict.status == .contradicted ? "major" : "minor"
}

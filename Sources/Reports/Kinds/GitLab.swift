import Model

extension ReportKind {
    /// GitLab's code quality report: a subset of Code Climate's format.
    package static let gitlab = ReportKind(name: "gitlab", write: writeGitLab)
}

private func writeGitLab(_ results: Results, _ context: ReportContext, to stream: ReportStream) {
    var json = JSONWriter(to: stream, style: .indented(depth: 1))
    var used: Set<String> = []
    json.array(mergedFindings(in: results)) { json, item in
        let finding = item.finding
        let place = finding.place
        json.object { json in
            json.field("description", "\(finding.rule): \(finding.message)\(item.suffix)")
            json.field("check_name", "verify/\(finding.rule)")
            json.field("fingerprint", fingerprint(of: item, context, apartFrom: &used))
            json.field("severity", severity(of: finding))
            json.object("location") { json in
                json.field("path", context.reportPath(finding.document.source.path))
                json.object("lines") { json in
                    json.field("begin", place.line)
                    json.field("end", finding.places.last?.line ?? place.line)
                }
            }
        }
    }
    stream.write("\n")
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

import Model

extension ReportKind {
    /// Markdown for GitHub's step summary and for comments on merge requests.
    package static let summary = ReportKind(name: "summary", write: writeSummary)
}

/// GitHub refuses a step summary of more than 1 MiB; the findings stop some way before.
private let mostBytes = 900_000

private func writeSummary(_ results: Results, _ context: ReportContext, to stream: ReportStream) {
    let status = context.exitStatus(of: results)
    let headline =
        switch status {
        case .verified: "everything is as documented"
        case .interrupted: "interrupted, so this is not all"
        default: context.isUnreadableOnly(results) ? "not everything could be read" : "not as documented"
        }
    let part = results.runs.first?.part.map { ", \(partName($0))" } ?? ""
    stream.write("## verify\(part): \(headline)\n\n")
    stream.write("| Python | snippets | ran | claims | hold | contradicted | claim coverage | time |\n")
    stream.write("|---|---:|---:|---:|---:|---:|---:|---:|\n")
    for run in results.runs { stream.write(row(of: run)) }

    let problems = documentProblems(in: results.runs)
    if !problems.isEmpty || !context.inputProblems.isEmpty {
        stream.write("\n")
        for problem in context.inputProblems.prefix(100) {
            stream.write("- **error**: \(escapedMarkdown(problem))\n")
        }
        for item in problems.prefix(100) {
            let place = "\(context.reportPath(item.document.source.path)):\(item.problem.line)"
            let word = item.problem.isError ? "**error**" : "warning"
            stream.write("- \(code(place)) \(word): \(escapedMarkdown(item.problem.message))\n")
        }
    }

    let merged = mergedFindings(in: results)
    writeTable(of: merged.filter { $0.finding.severity == .failing }, results, context, to: stream)

    let causes = OpenCauses(merged.map(\.finding)).lines(most: 30, style: Style(isEnabled: false))
    if !causes.isEmpty {
        stream.write("\n<details><summary>Snippets that could not run</summary>\n\n")
        for cause in causes.dropFirst() { stream.write("- \(escapedMarkdown(String(cause.dropFirst(2))))\n") }
        stream.write("\n</details>\n")
    }
}

private func row(of run: VersionResults) -> String {
    let summary = Summary(of: run)
    let cells = [
        escapedMarkdown(run.python.version), String(summary.snippets), String(summary.count(of: .ran)),
        String(summary.claims), String(summary.count(of: .holds)), String(summary.count(of: .contradicted)),
        percent(summary.judgedClaims, of: summary.applicableClaims), summary.duration.spoken,
    ]
    return "| \(cells.joined(separator: " | ")) |\n"
}

private func writeTable(
    of failing: [MergedFinding], _ results: Results, _ context: ReportContext, to stream: ReportStream
) {
    guard !failing.isEmpty else { return }
    stream.write("\n| place | what | expected | actual |\n|---|---|---|---|\n")
    var written = 0
    for (index, item) in failing.enumerated() {
        let line = tableRow(of: item, context)
        written += line.utf8.count
        guard written <= mostBytes else {
            stream.write("\n\(counted(failing.count - index, "more finding")): see the log.\n")
            return
        }
        stream.write(line)
    }
}

private func tableRow(of item: MergedFinding, _ context: ReportContext) -> String {
    let finding = item.finding
    let result = finding.claim
    let place = "\(context.reportPath(finding.document.source.path)):\(finding.place.line)"
    let texts = result?.distinguishable
    let cells = [
        code(place),
        "**\(finding.rule)**: \(escapedMarkdown(finding.title + item.suffix))",
        texts.map { code($0.expected) } ?? "",
        texts?.actual.map { code($0) } ?? "",
    ]
    return "| \(cells.joined(separator: " | ")) |\n"
}

private func code(_ text: String) -> String {
    text.isEmpty ? "" : "<code>\(escapedMarkdown(shortened(text)))</code>"
}

private func escapedMarkdown(_ text: String) -> String { visible(text).escaped(as: .markdown) }

extension Escaping {
    /// Punctuation as character references, which never begin anything in Markdown or HTML.
    fileprivate static let markdown = Escaping(ascii: { scalar in
        let isPlain =
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || " ./,".unicodeScalars.contains(scalar)
        return isPlain ? nil : "&#\(scalar.value);"
    })
}

import Model

/// A finding as a compiler would tell it.
struct Diagnostic {
    let merged: MergedFinding
    /// The lines of other claims of the snippet of which the same is to say.
    let alsoAt: [Int]
    /// What to do about findings of this kind; nil where it is clear, or told already.
    let advice: String?
    let style: Style
    let width: Int

    private var finding: Finding { merged.finding }

    /// One line: `path:line:column: contradicted: prints something else: expected 4, actual 5`.
    var short: String {
        "\(place): \(style.paint(finding.rule, look)): \(finding.message)\(merged.suffix)"
    }

    var full: [String] {
        let head =
            "\(style.paint(place, .bold)): \(style.paint(finding.rule, look)): \(style.paint(finding.title, .bold))"
        let excerpt = SourceExcerpt(source: finding.document.source, style: style, width: width)
        return [head + merged.suffix]
            + excerpt.lines(showing: finding.places, context: finding.claim?.claim.subject.lines.upperBound)
            + comparison
            + details.flatMap(lines)
    }

    private var look: Style.Look { finding.severity == .failing ? .bad : .open }

    private var place: String {
        let place = finding.place
        return "\(visible(finding.document.source.path)):\(place.line):\(place.columns.lowerBound)"
    }

    private var comparison: [String] {
        guard let result = finding.claim, result.verdict.status != .unreached else { return [] }
        let (expected, actual) = result.distinguishable
        return ComparisonExcerpt(expected: expected, actual: actual, style: style, width: width).lines
    }

    /// Prose is wrapped under itself; what is to be copied stays on one line.
    private func lines(_ detail: (name: String, text: String)) -> [String] {
        let isToCopy = detail.name == "write" || detail.name == "again"
        let texts = isToCopy ? [detail.text] : wrapped(detail.text, to: max(20, width - labelWidth))
        return texts.enumerated().map { index, text in (index == 0 ? label(detail.name) : label("")) + text }
    }

    private var details: [(name: String, text: String)] {
        let (snippet, run) = (finding.snippet.snippet, finding.snippet.run)
        var details: [(name: String, text: String)] = []
        if let note = finding.claim?.verdict.note, !note.isEmpty { details.append(("note", shortened(note))) }
        // Under another Python another text may be right.
        if merged.isEverywhere, let replacement = finding.replacement, let comment = finding.rewritten(by: replacement)
        {
            details.append(("write", shortened(comment)))
        }
        if !alsoAt.isEmpty {
            details.append(("also", "the \(alsoAt.count == 1 ? "claim" : "claims") at line \(listed(alsoAt))"))
        }
        if finding.isEndOfSnippet {
            details.append(("ended", ending))
            if let name = run.suggestedName { details.append(("python", "Did you mean: '\(name)'?")) }
        }
        if let definition { details.append(("defined", definition)) }
        let lost = finding.snippet.consequences
        if lost > 0, finding.isEndOfSnippet || finding.claim == nil {
            details.append(("then", "\(counted(lost, "claim")) of this snippet could not be checked"))
        }
        // A traceback ends with what the title says already.
        if finding.claim == nil, run.outcome != .outOfMemory,
            let printed = lastLine(of: run.stderr) ?? lastLine(of: run.stdout),
            !printed.hasSuffix(run.outcome.detail)
        {
            let line = MarkedLine(Array(printed.unicodeScalars.prefix(4000)))
            details.append(("printed", line.cropped(to: max(20, width - labelWidth), around: 0).text))
        }
        if !run.context.isEmpty { details.append(("after", context)) }
        if !snippet.ambiguousLines.isEmpty {
            details.append(("layout", "restored, and could be another at line \(listed(snippet.ambiguousLines))"))
        }
        if let advice { details.append(("help", advice)) }
        // Standard input cannot be read again.
        if finding.document.source.path != "-" { details.append(("again", again)) }
        return details
    }

    /// Where the exception was raised, if elsewhere, and that the snippet stopped.
    private var ending: String {
        let line = finding.snippet.outcomeLine
        let isHere = finding.claim?.claim.subject.lines.contains(line) ?? true
        guard !isHere, let text = finding.document.source.line(line) else { return "the snippet stopped here" }
        let code = shortened(String(String.UnicodeScalarView(text.drop { $0.properties.isWhitespace })), to: 60)
        return "the snippet stopped here, raised at line \(line): \(code)"
    }

    /// Where the name that was missing is defined later, if the snippet ended for that.
    private var definition: String? {
        guard finding.claim == nil || finding.isEndOfSnippet,
            case .raised(let exception) = finding.snippet.run.outcome, exception.types.first == "builtins.NameError"
        else { return nil }
        // name 'area' is not defined
        let parts = exception.message.split(separator: "'", omittingEmptySubsequences: false)
        guard parts.count == 3,
            let line = finding.document.laterDefinition(
                of: String(parts[1]), afterLine: finding.snippet.outcomeLine)
        else { return nil }
        return "\(visible(String(parts[1]))) only later, at line \(line)"
    }

    /// The snippets that ran before this one, and for which names.
    private var context: String {
        EarlierSnippet.all(before: finding.snippet, in: finding.document).map(\.text).joined(separator: "; ")
    }

    private var again: String {
        let python = merged.isEverywhere ? "" : " --python \(shellQuoted(merged.python.executable))"
        return "verify \(shellQuoted("\(finding.document.source.path):\(finding.place.line)"))\(python)"
    }
}

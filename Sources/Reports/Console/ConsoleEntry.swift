import Model

/// Something that the console tells about a place of a guide.
struct ConsoleEntry {
    /// The guide's index in the order of the results.
    let document: Int
    let line: Int
    let lines: [String]
}

/// Everything to tell about places, guide by guide and line by line.
func consoleEntries(of results: Results, options: ConsoleOptions) -> [ConsoleEntry] {
    let style = Style(isEnabled: options.color)
    var order: [String: Int] = [:]
    for run in results.runs {
        for document in run.documents where order[document.source.path] == nil {
            order[document.source.path] = order.count
        }
    }
    var entries = diagnosticEntries(of: results, options: options, style: style, order: order)
    if options.detail != .quiet {
        entries += remarkEntries(of: results, style: style, order: order)
    }
    if options.detail == .verbose {
        entries += goodEntries(of: results, style: style, order: order)
    }
    return entries.enumerated().sorted { left, right in
        (left.element.document, left.element.line, left.offset) < (
            right.element.document, right.element.line, right.offset
        )
    }.map(\.element)
}

private func diagnosticEntries(
    of results: Results, options: ConsoleOptions, style: Style, order: [String: Int]
) -> [ConsoleEntry] {
    let merged = mergedFindings(in: results)
    // Open outcomes are told by their causes, after everything else.
    let tellsOpenClaims = options.detail == .verbose || options.policy.requiresAll
    let told = merged.filter { item in
        item.finding.severity == .failing || tellsOpenClaims && item.finding.claim != nil
    }
    let ended = Set(told.filter(\.finding.isEndOfSnippet).map(\.finding.snippet.snippet.id))
    let unreached = options.form == .short ? [:] : unreachedClaims(in: told)
    // What is contradicted shows by itself what to change.
    var advised: Set = [Verdict.Status.contradicted.rawValue]
    return told.compactMap { item in
        let finding = item.finding
        if finding.claim == nil, ended.contains(finding.id) { return nil }
        var alsoAt: [Int] = []
        if item.isUnreached, let group = unreached[finding.snippet.snippet.id], let first = group.first {
            if first.id != finding.id { return nil }
            alsoAt = group.dropFirst().map(\.claim.line)
        }
        let advice = advised.insert(finding.rule).inserted ? Rule.named(finding.rule)?.advice : nil
        let diagnostic = Diagnostic(
            merged: item, alsoAt: alsoAt, advice: advice, style: style,
            width: max(20, options.width ?? ConsoleOptions.widthInPipes))
        return ConsoleEntry(
            document: order[finding.document.source.path] ?? 0, line: finding.place.line,
            lines: options.form == .short ? [diagnostic.short] : diagnostic.full)
    }
}

/// For each snippet its claims that were never reached: mostly one cause keeps all of them from it.
private func unreachedClaims(in findings: [MergedFinding]) -> [String: [ClaimResult]] {
    var claims: [String: [ClaimResult]] = [:]
    for item in findings where item.isUnreached {
        guard let result = item.finding.claim else { continue }
        claims[item.finding.snippet.snippet.id, default: []].append(result)
    }
    return claims
}

extension MergedFinding {
    fileprivate var isUnreached: Bool { isEverywhere && finding.claim?.verdict.status == .unreached }
}

/// What is wrong with the documents themselves, and what was noticed on the way.
private func remarkEntries(of results: Results, style: Style, order: [String: Int]) -> [ConsoleEntry] {
    var told: Set<String> = []
    var entries: [ConsoleEntry] = []
    func tell(_ problem: Problem, _ word: String, _ look: Style.Look, in source: SourceText) {
        let column = problem.column.map { ":\($0)" } ?? ""
        let place = "\(visible(source.path)):\(problem.line)\(column)"
        let line = "\(style.paint(place, .bold)): \(style.paint(word, look)): \(visible(problem.message))"
        guard told.insert(line).inserted else { return }
        entries.append(ConsoleEntry(document: order[source.path] ?? 0, line: problem.line, lines: [line]))
    }
    for document in results.runs.flatMap(\.documents) {
        for problem in document.problems {
            tell(problem, problem.isError ? "error" : "warning", problem.isError ? .bad : .open, in: document.source)
        }
        for note in document.snippets.flatMap(\.run.notes) { tell(note, "note", .note, in: document.source) }
    }
    return entries
}

/// Snippets and claims that are as documented.
private func goodEntries(of results: Results, style: Style, order: [String: Int]) -> [ConsoleEntry] {
    var entries: [ConsoleEntry] = []
    for run in results.runs {
        let suffix = results.runs.count > 1 ? " (Python \(visible(results.name(of: run.python))))" : ""
        for document in run.documents {
            func tell(line: Int, column: Int, _ word: String, _ text: String) {
                let place = "\(visible(document.source.path)):\(line):\(column)"
                let line = ConsoleEntry(
                    document: order[document.source.path] ?? 0, line: line,
                    lines: ["\(place): \(style.paint(word, .good)): \(visible(text))\(suffix)"])
                entries.append(line)
            }
            for snippet in document.snippets {
                if snippet.run.outcome.kind == .ran {
                    let earlier = EarlierSnippet.all(before: snippet, in: document).map(\.text)
                    tell(
                        line: snippet.snippet.firstLine, column: 1, "ran",
                        "\(snippet.snippet.id) in \(snippet.run.duration.spoken)"
                            + (earlier.isEmpty ? "" : ", after \(earlier.joined(separator: "; "))"))
                }
                for result in snippet.claims where result.verdict.status == .holds {
                    tell(line: result.claim.line, column: result.claim.column, "holds", result.goodMessage)
                }
            }
        }
    }
    return entries
}

extension ClaimResult {
    fileprivate var goodMessage: String {
        let note = verdict.note.isEmpty ? "" : " (\(verdict.note))"
        return "\(verdict.match?.name ?? verdict.judgedAs.rawValue): \(claim.expected)\(note)"
    }
}

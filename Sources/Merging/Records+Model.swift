internal import Model

/// The way back from a report to the values that it was made of. What no run yields is `Damage`.
struct Damage: Error {
    /// What stands there that cannot be.
    let place: String
}

extension VersionResults {
    init(_ record: ReportRecord.Run, documents: [DocumentResults], part: Part?) {
        self.init(
            python: PythonDescription(
                version: record.python.version, library: record.python.library,
                executable: record.python.executable, reason: record.python.reason),
            confinement: Confinement(
                layers: record.confinement.layers,
                missing: record.confinement.missing.map { .init(name: $0.name, reason: $0.reason) }),
            documents: documents, duration: Duration(reported: record.summary.duration_ms), part: part)
    }
}

extension DocumentResults {
    init(_ record: ReportRecord.Document) throws(Damage) {
        var snippets: [SnippetResults] = []
        for snippet in record.snippets { snippets.append(try SnippetResults(snippet)) }
        var sections: [Section] = []
        for section in record.sections {
            sections.append(
                Section(
                    title: section.title, slug: section.slug, lines: try lines(section.start_line, section.end_line)))
        }
        self.init(
            source: SourceText(path: record.part.name, lines: record.part.lines), sections: sections,
            snippets: snippets, problems: record.problems.map { Problem($0) }, doubtful: record.doubtful)
    }
}

extension Problem {
    init(_ record: ReportRecord.Problem) {
        self.init(line: record.line, column: record.column, message: record.message)
    }
}

extension SnippetResults {
    init(_ record: SnippetRecord) throws(Damage) {
        let lines = record.part.lines.map {
            SnippetLine(
                text: $0.text, number: $0.number, column: $0.column, addedIndentation: $0.added, depth: $0.depth)
        }
        var statements: [StatementRun] = []
        if let reached = record.part.reached {
            statements = [
                StatementRun(lines: try range(reached), stdout: 0..<0, stderr: 0..<0, isComplete: true)
            ]
        }
        var claims: [ClaimResult] = []
        for claim in record.claims { claims.append(try ClaimResult(claim)) }
        self.init(
            snippet: Snippet(
                id: record.id, section: record.part.section, lines: lines, isReconstructed: record.reconstructed,
                ambiguousLines: record.part.ambiguous),
            run: Run(
                outcome: try Outcome(record), stdout: Array(record.stdout.utf8), stderr: Array(record.stderr.utf8),
                duration: Duration(reported: record.duration_ms), statements: statements,
                notes: record.notes.map { Problem($0) }, context: record.context),
            claims: claims)
    }
}

extension ClaimResult {
    init(_ record: SnippetRecord.Claim) throws(Damage) {
        guard let kind = Claim.Kind(rawValue: record.kind), let judgedAs = Claim.Kind(rawValue: record.judged_as),
            let status = Verdict.Status(rawValue: record.verdict)
        else { throw Damage(place: record.id) }
        let match = record.match.flatMap { MatchLevel(name: $0) }
        guard record.match == nil || match != nil else { throw Damage(place: record.id) }
        self.init(
            id: record.id,
            claim: Claim(
                kind: kind, line: record.line, lastLine: record.last_line, column: record.column,
                subject: .init(lines: try range(record.part.subject), name: record.part.name),
                expected: record.expected, note: record.part.remark),
            verdict: Verdict(
                status: status, match: match, judgedAs: judgedAs, actual: record.actual, note: record.note))
    }
}

extension Outcome {
    init(_ record: SnippetRecord) throws(Damage) {
        let details = record.part.outcome
        let text = details.message ?? ""
        guard let kind = OutcomeKind(rawValue: record.outcome) else { throw Damage(place: record.id) }
        switch kind {
        case .ran: self = .ran
        case .raised:
            self = .raised(
                ObservedException(
                    types: details.types ?? [], message: text, line: details.line,
                    suggestion: details.suggestion ?? ""))
        case .timedOut: self = .timedOut(limit: Duration(reported: details.limit_ms ?? 0))
        case .outOfMemory: self = .outOfMemory
        case .outputLimit: self = .outputLimit(bytes: details.number ?? 0)
        case .crashed: self = .crashed(signal: details.number ?? 0)
        case .exited: self = .exited(status: details.number ?? 0)
        case .invalidSyntax: self = .invalidSyntax(message: text, line: details.line ?? 0, column: details.column)
        case .incomplete: self = .incomplete(names: details.names ?? [])
        case .missingPackage: self = .missingPackage(text)
        case .missingService: self = .missingService(text)
        case .denied: self = .denied(text)
        case .skipped: self = .skipped(reason: text)
        case .illustrative: self = .illustrative(reason: text)
        case .notPython: self = .notPython(reason: text)
        }
    }
}

private func range(_ ends: [Int]) throws(Damage) -> ClosedRange<Int> {
    guard ends.count == 2 else { throw Damage(place: "the lines \(ends)") }
    return try lines(ends[0], ends[1])
}

private func lines(_ first: Int, _ last: Int) throws(Damage) -> ClosedRange<Int> {
    guard first <= last else { throw Damage(place: "the lines \(first) to \(last)") }
    return first...last
}

extension Duration {
    /// As reports hold them, with three digits behind the point.
    init(reported milliseconds: Double) {
        self =
            milliseconds.isFinite && milliseconds.magnitude < 1e12
            ? .microseconds(Int((milliseconds * 1000).rounded())) : .zero
    }
}

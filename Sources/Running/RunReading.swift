internal import Model

extension Run {
    /// A run as it shows from what the child wrote and how it ended.
    init(
        _ record: SourceRecord, report: ChildReport, of job: Job, limits: Limits, context: [String],
        borrowed: [BorrowedName] = []
    ) {
        var notes = record.removed.map { removed in
            Problem(line: removed.line, message: "left out, since it is no Python: \(removed.message)")
        }
        if record.truncatedOwnOutput {
            notes.append(Problem(line: job.snippet.firstLine, message: "the snippet cut off its own output"))
        }
        if report.isLogFull {
            notes.append(
                Problem(
                    line: job.snippet.firstLine, message: "more was observed than there is room for: the rest is lost"))
        }
        self.init(
            outcome: Running.outcome(of: record, ending: report.ending, of: job.snippet, limits: limits),
            observations: record.observations, stdout: Array(record.stdout.prefix(limits.output)),
            stderr: Array(record.stderr.prefix(limits.output)), duration: .microseconds(report.microseconds),
            statements: record.statements, notes: notes, context: context, borrowed: borrowed)
    }

    func with(_ outcome: Outcome, notes: [Problem]? = nil) -> Run {
        Run(
            outcome: outcome, observations: observations, stdout: stdout, stderr: stderr, duration: duration,
            statements: statements, notes: notes ?? self.notes, context: context,
            borrowed: borrowed)
    }

    /// The same run, where a name is missing because the setup before it lacked a package.
    func after(setup: SourceRecord) -> Run {
        guard let exception = setup.raised.first?.exception, exception.isA("ModuleNotFoundError"),
            case .raised(let own) = outcome, own.missingName != nil, let package = quoted(in: exception.message)
        else { return self }
        return with(.missingPackage(package))
    }

    /// The same run, of which these names were other ones than meant: what was seen says nothing of the snippet.
    func without(_ names: [String]) -> Run {
        Run(
            outcome: .incomplete(names: names), observations: [], stdout: stdout, stderr: stderr, duration: duration,
            statements: statements, notes: notes, context: context, borrowed: borrowed)
    }

    /// The same run, after modules were imported that the snippet uses without importing them.
    func noting(imports: [String], of snippet: Snippet) -> Run {
        let added = imports.map { module in
            Problem(
                line: snippet.firstLine,
                message: "`\(module)` is used without being imported; it was imported to go on")
        }
        return with(outcome, notes: notes + added)
    }
}

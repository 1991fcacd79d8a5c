import Glibc
import Model
import Project
import Reports

/// The results on their way to those who read them.
struct ResultOutput {
    let results: Results
    let context: ReportContext
    let options: OutputOptions
    let reports: [ReportRequest]

    /// Shows the results and writes the reports.
    ///
    /// - Parameter more: what else to show, before the files are written.
    /// - Returns: what the program says at its end.
    func deliver(more: () -> Void = {}) -> ExitStatus {
        show()
        more()
        let failures = writeFiles()
        return failures > 0 ? max(context.exitStatus(of: results), .internalFailure) : context.exitStatus(of: results)
    }

    /// Standard output: one report, JSON, or the console's text.
    private func show() {
        let kind = reports.first { $0.path == "-" }?.kind ?? (options.format == .json ? ReportKind.json : nil)
        if let kind {
            let stream = ReportStream(to: Output.put)
            kind.write(results, context, stream)
            stream.flush()
        } else {
            showConsole()
        }
    }

    private func showConsole() {
        let detail: ConsoleOptions.Detail = options.quiet ? .quiet : options.verbose ? .verbose : .normal
        let text = renderConsole(
            results,
            options: ConsoleOptions(
                color: Terminal.wantsColor && !options.noColor, width: Terminal.width(of: STDOUT_FILENO),
                detail: detail, form: options.format == .short ? .short : .full, policy: context.policy,
                isAllRead: context.inputProblems.isEmpty))
        guard let workflow = GitHubWorkflow() else { return Output.put(text) }
        Output.put(withoutWorkflowCommands(text, token: workflow.token))
        Output.put(ReportKind.github.render(results, context))
        if let file = workflow.summaryFile { append(ReportKind.summary.render(results, context), to: file) }
    }

    /// Writes the reports that go to files. Returns how many could not be written; the others are written all the same.
    private func writeFiles() -> Int {
        var failures = 0
        for report in reports where report.path != "-" {
            do throws(FileError) {
                try FileSystem.write(to: report.path) { write in
                    let stream = ReportStream(to: write)
                    report.kind.write(results, context, stream)
                    stream.flush()
                }
            } catch {
                complain("\(error.path): the report could not be written: \(error.reason)")
                failures += 1
            }
        }
        return failures
    }

    /// The step summary is a file that every step adds to.
    private func append(_ text: String, to file: String) {
        let descriptor = open(file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return complain("\(file): the step summary could not be written") }
        Output.write(text, to: descriptor)
        close(descriptor)
    }
}

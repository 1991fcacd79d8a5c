import ArgumentParser
import Glibc
import Model
import Pipeline
import Project
import Reports
import Running

/// The main command: verifies guides.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check that the Python examples in a guide do what the guide says.",
        usage: "verify [<options>] [<path> ...]",
        discussion: """
            Finds every Python block, reads what its comments claim, runs each block isolated from the others, and
            reports where the guide and Python disagree.

            Exit status: 0 all as documented, 1 not, 2 wrong usage or unreadable input, 3 verify itself failed,
            130 interrupted.
            """)

    @OptionGroup var options: CheckOptions

    func run() throws {
        Interruption.install()
        let root: ProjectRoot
        do { root = try ProjectRoot.find() } catch { throw failed(error) }
        let settings: RunSettings
        do { settings = try RunSettings(options, root.configuration) } catch { throw failed(error) }
        let reports = try (options.report.isEmpty ? root.configuration.reports : options.report).map(ReportRequest.init)
        try checkPaths(of: reports)
        let input = GuidesInput(paths: options.paths, root: root)
        complain(input.problems)
        guard !input.guides.isEmpty else { throw ExitCode(input.problems.isEmpty ? 1 : 2) }

        let run = VerificationRun(settings: settings, root: root, sections: options.section, input: input)
        let results: Results
        do { results = try run.results() } catch { throw failed(error) }

        let context = ReportContext(
            version: Version.current, timestamp: settings.timestamp, policy: options.policy,
            reportPath: { [paths = RepositoryPaths()] in paths.path(of: $0) })
        let output = ResultOutput(results: results, context: context, options: options, reports: reports)
        output.show()
        if options.mutate {
            for run in results.runs { Output.put(renderMutations(Pipeline.mutate(run, loosest: settings.loosest))) }
        }
        let failures = output.writeFiles()
        var status = ExitStatus(of: results, policy: options.policy)
        if !input.problems.isEmpty { status = max(status, .wrongUsage) }
        if failures > 0 { status = max(status, .internalFailure) }
        throw ExitCode(status.rawValue)
    }

    private func failed(_ problems: RunProblems) -> ExitCode {
        for message in problems.messages { complain(message) }
        return ExitCode(2)
    }

    private func failed(_ problem: InputProblem) -> ExitCode { failed(RunProblems(messages: [problem.message])) }

    private func checkPaths(of reports: [ReportRequest]) throws {
        let obstacles = reports.compactMap(\.obstacle)
        for error in obstacles {
            complain("\(error.path): the report cannot be written there: \(error.reason); nothing was run")
        }
        var seen: Set<String> = []
        for report in reports where !seen.insert(report.path).inserted {
            complain("\(report.path): two reports cannot go to one file; nothing was run")
            throw ExitCode(2)
        }
        if !obstacles.isEmpty { throw ExitCode(2) }
    }
}

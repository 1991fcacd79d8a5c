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
        let reports = try (options.output.report.isEmpty ? root.configuration.reports : options.output.report)
            .map(ReportRequest.init)
        let input = GuidesInput(paths: options.paths, root: root)
        let obstacles = reports.obstacles(besides: options.output.format, reading: input.guides.map(\.path))
        guard obstacles.isEmpty else { throw failed(RunProblems(messages: obstacles.map { $0 + "; nothing was run" })) }
        complain(input.problems)
        guard !input.guides.isEmpty || !input.problems.isEmpty && !reports.isEmpty else {
            throw ExitCode(input.problems.isEmpty ? 1 : 2)
        }

        let run = VerificationRun(settings: settings, root: root, sections: options.section, input: input)
        let results: Results
        do {
            // Where none of the guides can be read, the reports say so and nothing else.
            results = input.guides.isEmpty ? Results(runs: [], isInterrupted: false) : try run.results()
        } catch { throw failed(error) }

        // A part may well hold nothing; whether the whole does is judged when the parts are put together.
        let policy = ExitPolicy(
            requiresAll: options.output.requireAll, allowsEmpty: options.output.allowEmpty || settings.shard != nil)
        let context = ReportContext(
            version: Version.current, timestamp: settings.timestamp, policy: policy,
            inputProblems: input.problems.map(\.message),
            reportPath: { [paths = RepositoryPaths()] in paths.path(of: $0) })
        let output = ResultOutput(results: results, context: context, options: options.output, reports: reports)
        let status = output.deliver {
            guard options.mutate else { return }
            for run in results.runs { Output.put(renderMutations(Pipeline.mutate(run, loosest: settings.loosest))) }
        }
        throw ExitCode(status.rawValue)
    }

    private func failed(_ problems: RunProblems) -> ExitCode {
        for message in problems.messages { complain(message) }
        return ExitCode(2)
    }

    private func failed(_ problem: InputProblem) -> ExitCode { failed(RunProblems(messages: [problem.message])) }
}

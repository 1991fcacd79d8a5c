import ArgumentParser
import Model
import Project
import Reports
import Running

/// The options of the main command.
struct CheckOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Guides, folders with guides, or - for standard input; PATH:LINE for the snippet at a line.",
            discussion: "Without any: the guides of verify.yml, else the folder Guide.", valueName: "path"))
    var paths: [String] = []

    @Option(
        help: ArgumentHelp(
            "Only the sections of this slug, title, or part of a title; several allowed.", valueName: "name"))
    var section: [String] = []

    @Option(help: "What standard output gets: console, short (one line a finding) or json.")
    var format = OutputFormat.console

    @Option(help: ArgumentHelp("Also write a report: \(ReportRequest.kinds); several allowed.", valueName: "kind=file"))
    var report: [String] = []

    @Option(help: ArgumentHelp("How many snippets run at the same time.", valueName: "n"))
    var jobs: Int?

    @Option(
        help: ArgumentHelp("Begin the snippets in another order, one for each seed.", valueName: "seed"))
    var randomOrder: UInt64?

    @Option(help: ArgumentHelp("Wall-clock limit of a snippet, such as 10s or 500ms.", valueName: "time"))
    var timeout: TimeLimit?

    @Option(help: ArgumentHelp("Memory limit of a snippet, such as 1GiB.", valueName: "size"))
    var memory: ByteLimit?

    @Option(help: "The loosest level at which a claim may hold.")
    var strict: LevelName?

    @Option(help: "Which layers of isolation: all there are (auto), all or nothing (strict), the required (limits).")
    var isolation: RunnerOptions.Isolation?

    @Option(help: ArgumentHelp("The Python that runs the snippets; several allowed.", valueName: "path or version"))
    var python: [String] = []

    @Flag(name: .customLong("no-context"), help: "Do not run earlier snippets before one that lacks their names.")
    var noContext = false

    @Flag(help: "Fail also where something could not be judged.")
    var requireAll = false

    @Flag(help: "Do not fail where there is nothing to verify.")
    var allowEmpty = false

    @Flag(help: "Also change every claim that holds, one thing at a time, and list the changes that go unnoticed.")
    var mutate = false

    @Flag(name: .shortAndLong, help: "Show only what fails.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Show every claim.")
    var verbose = false

    @Flag(name: .customLong("no-color"), help: "No colour on a terminal either.")
    var noColor = false

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 1024.") }
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
        for text in report { _ = try ReportRequest(text) }
        if format == .json, report.contains(where: { $0.hasSuffix("=-") }) {
            throw ValidationError("Standard output takes one thing: --format json or one report to -.")
        }
    }

    var policy: ExitPolicy { ExitPolicy(requiresAll: requireAll, allowsEmpty: allowEmpty) }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case console
    case short
    case json
}

extension RunnerOptions.Isolation: ExpressibleByArgument {}

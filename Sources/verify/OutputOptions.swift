import ArgumentParser
import Model
import Reports

/// How results are shown and what they come to: the options that a run and a merge of parts share.
struct OutputOptions: ParsableArguments {
    @Option(help: "What standard output gets: console, short (one line a finding) or json.")
    var format = OutputFormat.console

    @Option(help: ArgumentHelp("Also write a report: \(ReportRequest.kinds); several allowed.", valueName: "kind=file"))
    var report: [String] = []

    @Flag(help: "Fail also where something could not be judged.")
    var requireAll = false

    @Flag(help: "Do not fail where there is nothing to verify.")
    var allowEmpty = false

    @Flag(name: .shortAndLong, help: "Show only what fails.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Show every claim.")
    var verbose = false

    @Flag(name: .customLong("no-color"), help: "No colour on a terminal either.")
    var noColor = false

    func validate() throws {
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
        for text in report { _ = try ReportRequest(text) }
    }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case console
    case short
    case json
}

import ArgumentParser
import Merging
import Model
import Project
import Reports

/// Makes reports of the parts of a run that several machines shared.
struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Make one of the parts that `verify --shard` verified: any kind of report, and the exit status.",
        usage: "verify merge [<options>] <report.json> ...",
        discussion: """
            Takes the JSON reports of all parts (--report json=FILE), in any order. Nothing is run, and neither the
            guides nor Python are needed. The time told is that of the slowest part.
            """)

    @Argument(help: ArgumentHelp("The JSON report of each part.", valueName: "report.json"))
    var paths: [String]

    @OptionGroup var output: OutputOptions

    func run() throws {
        let reports = try output.report.map(ReportRequest.init)
        let obstacles = reports.obstacles(besides: output.format, reading: paths)
        guard obstacles.isEmpty else { throw failed(obstacles) }
        let merged: MergedReport
        do { merged = try Merging.merge(try parts()) } catch let error as MergeProblems {
            throw failed(error.problems.map(\.message))
        }
        for problem in merged.inputProblems { complain(problem) }
        let context = ReportContext(
            version: Version.current, timestamp: merged.timestamp,
            policy: ExitPolicy(requiresAll: output.requireAll, allowsEmpty: output.allowEmpty),
            inputProblems: merged.inputProblems, reportPath: { merged.reportPaths[$0] ?? $0 })
        let status = ResultOutput(results: merged.results, context: context, options: output, reports: reports)
            .deliver()
        throw ExitCode(status.rawValue)
    }

    /// All files that were named, read; what is wrong with any of them is told for all.
    private func parts() throws -> [PartReport] {
        var parts: [PartReport] = []
        var messages: [String] = []
        for path in paths {
            do {
                parts.append(
                    try PartReport(path: path, bytes: try FileSystem.read(path), version: Version.current))
            } catch let error as FileError {
                messages.append("\(error.path): \(error.reason)")
            } catch let error as MergeProblem {
                messages.append(error.message)
            }
        }
        guard messages.isEmpty else { throw failed(messages) }
        return parts
    }

    private func failed(_ messages: [String]) -> ExitCode {
        for message in messages { complain(message) }
        return ExitCode(2)
    }
}

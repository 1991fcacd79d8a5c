import ArgumentParser
import Pipeline
import Project
import Reports

/// Shows the blocks and claims of guides as they are read, without running anything.
struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Show the blocks and claims of guides as they are read; nothing is run.",
        usage: "verify extract [--format jsonl] [<path> ...]")

    @Argument(help: "Guides, folders with guides, or - for standard input.")
    var paths: [String] = []

    @Option(help: "jsonl: one JSON object for each block, a line each.")
    var format = Format.jsonl

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case jsonl
    }

    func run() throws {
        let extraction = try ExtractionRun(paths: paths)
        Output.put(renderExtraction(extraction.extractions))
        throw extraction.exitCode
    }
}

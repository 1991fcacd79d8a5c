import ArgumentParser
import Pipeline
import Project
import Reports

/// Lists the sections of guides, with the names that `--section` takes.
struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the sections of guides: slug, lines, snippets, claims, title.",
        usage: "verify list [--doubtful] [<path> ...]")

    @Argument(help: "Guides, folders with guides, or - for standard input.")
    var paths: [String] = []

    @Flag(help: "List the comments that may be claims instead.")
    var doubtful = false

    func run() throws {
        let extraction = try ExtractionRun(paths: paths)
        Output.put(renderList(extraction.extractions, showsDoubtful: doubtful))
        throw extraction.exitCode
    }
}

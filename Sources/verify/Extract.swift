import ArgumentParser
import Curation
import Model
import Pipeline
import Project
import Reports

/// Writes the snippets and expectations of guides, or shows their blocks as they are read; runs nothing.
struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Write the restored snippets and the claims of guides, or show them as JSON lines; nothing is run.",
        usage: """
            verify extract [--check] [<path> ...]
            verify extract --output <folder> [<path> ...]
            verify extract --format jsonl [<path> ...]
            verify extract --explain <line> <path>
            """,
        discussion: """
            For guides below the folder of verify.yml the files go to Snippets and Expectations there; for any other
            guide name a folder with --output.
            """)

    @Argument(help: "Guides, folders with guides, or - for standard input.")
    var paths: [String] = []

    @Option(help: "jsonl: one JSON object for each block, a line each, on standard output; no files are written.")
    var format: Format?

    @Option(help: ArgumentHelp("Write below this folder instead of the project's.", valueName: "folder"))
    var output: String?

    @Option(help: ArgumentHelp("Say why this line of a guide was read as it was; several allowed.", valueName: "line"))
    var explain: [Int] = []

    @Flag(help: "Write nothing; exit with 1 where the files differ from the guides, saying how.")
    var check = false

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case jsonl
    }

    func validate() throws {
        if format != nil, check || output != nil {
            throw ValidationError("--format jsonl writes no files: it goes with neither --check nor --output.")
        }
    }

    func run() throws {
        let run = try ExtractionRun(paths: paths)
        if format != nil {
            Output.put(renderExtraction(run.extractions))
            throw run.exitCode
        }
        var status = run.exitCode.rawValue
        if !explain.isEmpty {
            for extraction in run.extractions {
                for line in explain {
                    if let text = Pipeline.explain(line: line, of: extraction) {
                        Output.put(text.joined(separator: "\n") + "\n\n")
                    } else {
                        let source = extraction.document.source
                        complain("\(source.path):\(line): no such line; there are \(source.lines.count)")
                        status = 2
                    }
                }
            }
            throw ExitCode(status)
        }
        for extraction in run.extractions {
            do { status = max(status, try write(extraction, of: run)) } catch let error as FileError {
                complain("\(error.path): \(error.reason)")
                status = 2
            }
        }
        throw ExitCode(status)
    }

    /// Writes or checks the files of one guide; returns the exit status that this alone gives.
    private func write(_ extraction: Extraction, of run: ExtractionRun) throws -> Int32 {
        let path = extraction.document.source.path
        let own = run.root.isConfigured ? CuratedPlaces(guide: path, root: run.root.path) : nil
        guard let places = output.map({ CuratedPlaces(guide: path, output: $0) }) ?? own else {
            complain("\(path): not below a folder with a verify.yml: name a folder for its files with --output")
            return 2
        }
        let files = try CuratedFiles(of: extraction, in: places, curated: run.input.curated[path])
        if check {
            let differences = files.differences(from: places)
            for difference in differences { Output.put(difference + "\n") }
            if !differences.isEmpty {
                Output.put(
                    "\(path): \(differences.count) files out of step; `verify extract \(path)` brings them in step\n")
            }
            return differences.isEmpty ? 0 : 1
        }
        let touched = try files.write(to: places)
        Output.put("\(path): \(files.contents.count / 2) snippets, \(touched.count) files changed\n")
        return 0
    }
}

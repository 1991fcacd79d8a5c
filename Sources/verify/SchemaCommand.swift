import ArgumentParser
import Reports

/// Prints the description of a machine-readable format.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the schema of a format: results (--format json), extract (--format jsonl), junit.",
        usage: "verify schema <name>")

    @Argument(help: "results, extract or junit.")
    var name: Schema

    func run() {
        Output.put(name.text)
    }
}

extension Schema: ExpressibleByArgument {}

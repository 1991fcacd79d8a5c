import ArgumentParser
import Glibc
import Running

/// The program: hosts first, then the commands.
@main
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check that the Python examples in a guide do what the guide says.",
        version: Version.current,
        subcommands: [Check.self, Extract.self, List.self, Merge.self, SchemaCommand.self],
        defaultSubcommand: Check.self)

    /// Wrong usage exits with 2, as every other input that cannot be used.
    static func main() {
        runHostIfAsked(CommandLine.arguments)
        if let problem = prepareProcess() {
            complain(problem)
            exit(2)
        }
        do {
            var command = try parseAsRoot()
            try command.run()
            exit(0)
        } catch let code as ExitCode {
            exit(code.rawValue)
        } catch {
            let message = fullMessage(for: error)
            guard exitCode(for: error) == .success else {
                complain(message.hasSuffix("\n") ? String(message.dropLast()) : message)
                Glibc.exit(2)
            }
            Output.put(message + "\n")
            exit(0)
        }
    }

    /// Ends with this status, or with that of a report that could not be written.
    private static func exit(_ status: Int32) -> Never {
        if let problem = Output.problem {
            complain("standard output could not be written: \(String(cString: strerror(problem)))")
            Glibc.exit(status == 130 ? status : 3)
        }
        Glibc.exit(status)
    }
}

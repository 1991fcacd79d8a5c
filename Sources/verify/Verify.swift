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
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let code as ExitCode {
            Glibc.exit(code.rawValue)
        } catch {
            let message = fullMessage(for: error)
            guard exitCode(for: error) == .success else {
                complain(message.hasSuffix("\n") ? String(message.dropLast()) : message)
                Glibc.exit(2)
            }
            print(message)
            Glibc.exit(0)
        }
    }
}

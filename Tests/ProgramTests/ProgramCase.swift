import Foundation
import Testing

/// A folder of `Cases`: the guides, `command` (the arguments, a word each, one command to a line) and `expected` (what
/// the commands print and how they exit).
struct ProgramCase: CustomTestStringConvertible {
    let folder: URL

    var testDescription: String { folder.lastPathComponent }

    static let all: [ProgramCase] = {
        let cases = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []
        return names.sorted().map { ProgramCase(folder: cases.appending(path: $0)) }
    }()

    /// Set to write what the program does now into the `expected` files, to be read before it is committed.
    static let isRecording = ProcessInfo.processInfo.environment["RECORD_CASES"] != nil

    var expectedFile: URL { folder.appending(path: "expected") }

    /// What all commands do, as the `expected` file has it.
    func transcript() throws -> String {
        let commands = try String(contentsOf: folder.appending(path: "command"), encoding: .utf8)
        var text = ""
        for command in commands.split(separator: "\n") {
            var words = command.split(separator: " ").map(String.init)
            var stdin: URL?
            if words.count > 1, words[words.count - 2] == "<" {
                stdin = folder.appending(path: words.removeLast())
                words.removeLast()
            }
            let ending = try Program.run(words, in: folder, stdin: stdin)
            text += "$ verify \(command)\n"
            for (name, output) in [("", ending.stdout), ("stderr: ", ending.stderr)] where !output.isEmpty {
                let lines = withoutWhatVaries(output).split(separator: "\n", omittingEmptySubsequences: false)
                text += (lines.last?.isEmpty == true ? lines.dropLast() : lines[...]).map { name + $0 + "\n" }.joined()
            }
            text += "exit \(ending.status)\n"
        }
        return text
    }

    /// Times, and the lines that tell of this machine: which Python, which layers of confinement.
    private func withoutWhatVaries(_ text: String) -> String {
        text.replacing(/[0-9]+(\.[0-9]+)? ?(ms|s)\b/, with: "TIME")
            .replacing(/"duration_ms": ?[0-9.]+/, with: "\"duration_ms\": TIME")
            .replacing(/(?m)^Python [0-9]+\.[0-9]+\.[0-9]+, [^\n]*/, with: "PYTHON")
            .replacing(folder.path + "/", with: "")
            .replacing(/(?m)^not confined by [^\n]*\n/, with: "")
    }
}

import Foundation

/// A program that judges reports as their consumers would; tests that need one are skipped where it is absent.
struct Validator {
    let program: String
    let arguments: [String]

    static let xmllint = Validator(program: "xmllint", arguments: [])
    /// A Python that has the named package.
    static func python(_ package: String) -> Validator {
        Validator(
            program: ProcessInfo.processInfo.environment["VERIFY_VALIDATORS"] ?? "python3",
            arguments: ["-c", "import \(package)"])
    }

    /// Whether the program is there and, for a Python, has its package.
    var isPresent: Bool {
        (try? run(arguments.isEmpty ? ["--version"] : arguments))?.status == 0
    }

    /// Runs to the end; gives the exit status and everything written.
    func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}

/// Gives each of the texts a file of its own while `body` runs.
func withFiles<Result>(_ texts: [String], named suffix: String = "", _ body: ([String]) throws -> Result) throws
    -> Result
{
    let folder = FileManager.default.temporaryDirectory.appending(path: "verify-reports-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = try texts.enumerated().map { index, text in
        let file = folder.appending(path: "\(index)\(suffix)")
        try Data(text.utf8).write(to: file)
        return file.path
    }
    return try body(paths)
}

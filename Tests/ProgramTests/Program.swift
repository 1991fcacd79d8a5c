import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
    struct Ending {
        let status: Int32
        let stdout: String
        let stderr: String
    }

    /// `VERIFY_PROGRAM`, else what `swift build` made in this checkout.
    static let path: String =
        ProcessInfo.processInfo.environment["VERIFY_PROGRAM"]
        ?? root.appending(path: ".build/debug/verify").path

    /// The checkout.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Runs it, or another executable, in a folder; what it writes goes to files, so that no full pipe can block it.
    static func run(
        _ arguments: [String], in folder: URL, stdin: URL? = nil, environment: [String: String] = [:],
        executable: String = path
    ) throws -> Ending {
        let process = Process()
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var variables = ProcessInfo.processInfo.environment
        for name in ["VIRTUAL_ENV", "GITHUB_ACTIONS", "NO_COLOR"] { variables[name] = nil }
        process.environment = variables.merging(environment) { $1 }
        let scratch = FileManager.default.temporaryDirectory.appending(path: "verify-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let files = ["stdout", "stderr"].map { scratch.appending(path: $0) }
        for file in files { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        process.standardInput = try stdin.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return Ending(status: process.terminationStatus, stdout: texts[0], stderr: texts[1])
    }
}

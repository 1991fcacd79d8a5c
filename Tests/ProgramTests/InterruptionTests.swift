import Foundation
import Testing

/// Ctrl-C in the middle of a run.
@Suite struct InterruptionTests {
    @Test func whatIsKnownIsReported() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "verify-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let guide = "```python\nprint(1)  # 1\n```\n\n```python\nwhile True: pass\n```\n"
        try guide.write(to: folder.appending(path: "guide.md"), atomically: true, encoding: .utf8)
        let kinds = ["json", "junit", "html", "sarif", "gitlab", "github", "summary"]
        let output = folder.appending(path: "output")
        try Data().write(to: output)

        let process = Process()
        process.executableURL = URL(filePath: Program.path)
        process.arguments = ["--timeout", "60s", "guide.md"] + kinds.flatMap { ["--report", "\($0)=report.\($0)"] }
        process.currentDirectoryURL = folder
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        Thread.sleep(forTimeInterval: 3)
        process.interrupt()
        process.waitUntilExit()

        #expect(process.terminationStatus == 130)
        let report = try JSONSerialization.jsonObject(
            with: Data(contentsOf: folder.appending(path: "report.json")))
        let results = try #require(report as? [String: Any])
        #expect(results["interrupted"] as? Bool == true)
        for file in ["output"] + kinds.map({ "report.\($0)" }) {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            #expect(text.lowercased().contains("interrupted"), "\(file) does not say that it is not all")
        }
    }
}

import Model
import Running
import Testing

/// The built program, which tests start as hosts: Python never runs in the test process.
let builtProgram: String = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(root)/.build/debug/verify"
}()

func testRunner(_ change: (inout RunnerOptions) -> Void = { _ in }) throws -> Runner {
    var options = RunnerOptions()
    options.executable = builtProgram
    options.limits.time = .seconds(5)
    change(&options)
    return try Runner(python: findPython(requested: "/usr/bin/python3", projectRoot: nil), options: options)
}

/// A job for a source; the claims name a kind and the line of their statement.
func job(
    _ code: String, id: String = "guide.md#test.1", firstLine: Int = 1, mode: Job.Mode = .alone,
    claims: [(kind: Claim.Kind, line: Int)] = []
) -> Job {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
        SnippetLine(text: String(line), number: firstLine + index, column: 1, addedIndentation: 0, depth: 0)
    }
    return Job(
        snippet: Snippet(id: id, section: 0, lines: lines),
        claims: claims.map { kind, line in
            Claim(
                kind: kind, line: line, lastLine: line, column: 1, subject: .init(lines: line...line), expected: "")
        },
        mode: mode)
}

/// Runs one source alone.
func run(_ code: String, claims: [(kind: Claim.Kind, line: Int)] = []) throws -> Run {
    let runner = try testRunner()
    return try #require(runner.run([[job(code, claims: claims)]])[0][0])
}

extension Run {
    func output(_ range: Range<Int>) -> String { String(decoding: stdout[range], as: UTF8.self) }
}

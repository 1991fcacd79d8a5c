import Foundation
import Testing

/// Several machines share a run, and `verify merge` makes one of it.
@Suite struct ShardTests {
    private static let names = ["a", "b", "c"]

    /// Three guides of four snippets, one of which is contradicted, and one guide without Python whose fence is never
    /// closed; the folder is removed afterwards.
    private func inFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "verify-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in Self.names {
            let snippets = (1...4).map { number in
                "```python\nx = \(number)\nprint(x)  # \(name == "b" && number == 3 ? 9 : number)\n```\n"
            }
            try "# Part \(name)\n\n\(snippets.joined(separator: "\n"))"
                .write(to: folder.appending(path: "\(name).md"), atomically: true, encoding: .utf8)
        }
        try "# Prose\n\n```sh\nls\n".write(to: folder.appending(path: "d.md"), atomically: true, encoding: .utf8)
        try body(folder)
    }

    private func run(
        _ arguments: String, in folder: URL, environment: [String: String] = [:]
    ) throws -> Program.Ending {
        try Program.run(arguments.split(separator: " ").map(String.init), in: folder, environment: environment)
    }

    private func report(_ name: String, in folder: URL) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            .replacing(/time(stamp)?="[^"]*"|"(duration_ms|timestamp)": [^,\n]*/, with: "TIME")
    }

    @Test(arguments: [1, 2, 3, 20])
    func partsComeToTheWhole(count: Int) throws {
        try inFolder { folder in
            let whole = try run("--report junit=whole.xml --report json=whole.json .", in: folder)
            #expect(whole.status == 1)
            var verified = 0
            for number in 1...count {
                let part = try run("--shard \(number)/\(count) --report json=part-\(number).json .", in: folder)
                verified += part.stdout.split(separator: ": contradicted: ").count - 1
                #expect(part.status == (part.stdout.contains(": contradicted: ") ? 1 : 0), "\(part.stdout)")
            }
            #expect(verified == 1)
            let parts = (1...count).map { "part-\($0).json" }.joined(separator: " ")
            let merged = try run("merge --report junit=merged.xml --report json=merged.json \(parts)", in: folder)
            #expect(merged.status == 1)
            #expect(try report("merged.xml", in: folder) == report("whole.xml", in: folder))
            #expect(try report("merged.json", in: folder) == report("whole.json", in: folder))
        }
    }

    @Test func recordedDurationsBalance() throws {
        try inFolder { folder in
            // The first snippet takes as long as all others together.
            let snippets = Self.names.flatMap { name in
                (1...4).map {
                    "{\"id\": \"\(name).md#part-\(name).\($0)\", \"duration_ms\": \(name == "a" && $0 == 1 ? 110 : 10)}"
                }
            }
            try "{\"runs\": [{\"documents\": [{\"snippets\": [\(snippets.joined(separator: ", "))]}]}]}"
                .write(to: folder.appending(path: "before.json"), atomically: true, encoding: .utf8)
            let first = try run("--shard 1/2 --durations before.json a.md b.md c.md", in: folder)
            #expect(first.stdout.contains("part 1 of 2: 1 guide, 1 snippet: 1 ran"), "\(first.stdout)")
            let second = try run("--shard 2/2 --durations before.json a.md b.md c.md", in: folder)
            #expect(second.stdout.contains("part 2 of 2: 3 guides, 11 snippets: 11 ran"), "\(second.stdout)")
            // The first run of all has no earlier one.
            let without = try run("--shard 1/2 --durations absent.json a.md b.md c.md", in: folder)
            #expect(without.stdout.contains("part 1 of 2: 2 guides, 6 snippets"), "\(without.stdout)")
        }
    }

    @Test(arguments: [
        (
            "auto", ["TEST_TOTAL_SHARDS": "3", "TEST_SHARD_INDEX": "0", "TEST_SHARD_STATUS_FILE": "status"],
            "part 1 of 3"
        ),
        ("auto", ["CI_NODE_TOTAL": "3", "CI_NODE_INDEX": "3"], "part 3 of 3"),
        ("auto", ["CI_NODE_TOTAL": "1"], "part 1 of 1"),
        ("auto/12", ["JOB_COMPLETION_INDEX": "0"], "part 1 of 12"),
        ("auto/12", ["JOB_COMPLETION_INDEX": "11"], "part 12 of 12"),
    ])
    func enginesSayWhichPartItIs(shard: String, environment: [String: String], part: String) throws {
        try inFolder { folder in
            let ending = try run("--shard \(shard) a.md", in: folder, environment: environment)
            #expect(ending.status == 0)
            #expect(ending.stdout.contains("\(part): "), "\(ending)")
            let isTouched = FileManager.default.fileExists(atPath: folder.appending(path: "status").path)
            #expect(isTouched == (environment["TEST_SHARD_STATUS_FILE"] != nil))
        }
    }

    @Test(arguments: [
        ("0/4", [:], "The value '0/4' is invalid"), ("5/4", [:], "The value '5/4' is invalid"),
        ("1", [:], "The value '1' is invalid"), ("+1/2", [:], "The value '+1/2' is invalid"),
        ("auto/0", [:], "The value 'auto/0' is invalid"), ("auto/", [:], "The value 'auto/' is invalid"),
        ("auto", [:], "neither Bazel"), ("auto/4", [:], "JOB_COMPLETION_INDEX is not set"),
        ("auto/4", ["JOB_COMPLETION_INDEX": "4"], "there is no such part"),
        ("auto/4", ["JOB_COMPLETION_INDEX": "x"], "JOB_COMPLETION_INDEX=x is no number"),
        ("auto", ["CI_NODE_TOTAL": "2", "CI_NODE_INDEX": "0"], "there is no such part"),
        (
            "auto",
            ["TEST_TOTAL_SHARDS": "3", "TEST_SHARD_INDEX": "0", "TEST_SHARD_STATUS_FILE": "no/such/folder"],
            "No such file or directory"
        ),
    ])
    func wrongShardsAreRefused(shard: String, environment: [String: String], message: String) throws {
        try inFolder { folder in
            let ending = try run("--shard \(shard) a.md", in: folder, environment: environment)
            #expect(ending.status == 2)
            #expect(ending.stderr.contains(message), "\(ending.stderr)")
        }
    }

    @Test func whatCannotBeMergedIsNamed() throws {
        try inFolder { folder in
            _ = try run("--shard 1/2 --report json=1.json .", in: folder)
            _ = try run("--shard 2/2 --report json=2.json .", in: folder)
            try Data(contentsOf: folder.appending(path: "2.json")).dropLast(100)
                .write(to: folder.appending(path: "cut.json"))
            let ending = try run("merge 1.json cut.json absent.json", in: folder)
            #expect(ending.status == 2)
            #expect(
                ending.stderr.replacing(/[0-9]+ bytes/, with: "N bytes") == """
                    verify: cut.json: no whole JSON: it ends after N bytes; was the file cut off?
                    verify: absent.json: No such file or directory

                    """)
            let missing = try run("merge 1.json", in: folder)
            #expect(missing.status == 2)
            #expect(missing.stderr == "verify: part 2 of 2 is missing\n")
            // The guides changed in between.
            try "```python\nprint(1)  # 1\n```\n"
                .write(to: folder.appending(path: "a.md"), atomically: true, encoding: .utf8)
            _ = try run("--shard 2/2 --report json=2.json .", in: folder)
            let changed = try run("merge 1.json 2.json", in: folder)
            #expect(changed.status == 2)
            #expect(changed.stderr.hasPrefix("verify: 2.json: a part of another run than 1.json"))
        }
    }

    @Test func aGuideThatCannotBeReadIsNoLessWrongInParts() throws {
        try inFolder { folder in
            try Data([0xFF]).write(to: folder.appending(path: "e.md"))
            for number in 1...2 {
                let part = try run("--shard \(number)/2 --report json=\(number).json .", in: folder)
                #expect(part.status == 2)
            }
            let merged = try run("merge 2.json 1.json", in: folder)
            #expect(merged.status == 2)
            #expect(merged.stderr.split(separator: "\n").count == 1)
            #expect(merged.stderr.contains("e.md:1: not UTF-8"))
        }
    }
}

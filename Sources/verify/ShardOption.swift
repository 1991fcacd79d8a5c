import ArgumentParser
import Glibc
import Model
import Project

/// `--shard K/N`, `auto` or `auto/N`: which part of the run this machine does.
struct ShardOption: ExpressibleByArgument {
    private let choice: Choice

    private enum Choice {
        case named(Shard)
        /// From what the engine says that started this; `count` where that engine does not say how many there are.
        case automatic(count: Int?)
    }

    static let forms = "K/N with K from 1 to N (such as 2/4), auto, or auto/N"

    init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
        let count = parts.count == 2 ? Self.number(parts[1]) : nil
        if parts.first == "auto" {
            guard parts.count == 1 || parts.count == 2 && (count ?? 0) > 0 else { return nil }
            choice = .automatic(count: count)
        } else {
            guard let first = parts.first, let number = Self.number(first), let count,
                let shard = Shard(number, of: count)
            else { return nil }
            choice = .named(shard)
        }
    }

    /// Digits alone, without a sign.
    private static func number(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
    }

    /// The part that is meant. What an engine sets is read here, and Bazel is told that its shards are honoured.
    func shard() throws(RunProblems) -> Shard {
        switch choice {
        case .named(let shard): return shard
        case .automatic(let count?): return try kubernetes(of: count)
        case .automatic(nil):
            if let shard = try bazel() { return shard }
            if let shard = try gitLab() { return shard }
            throw RunProblems(messages: [
                "--shard auto: neither Bazel (TEST_TOTAL_SHARDS) nor GitLab (CI_NODE_TOTAL) says which part this is;"
                    + " in a Kubernetes Job name the total with auto/N, elsewhere use K/N"
            ])
        }
    }

    /// An indexed Job knows an index from 0, and no total: https://kubernetes.io/docs/concepts/workloads/controllers/job/
    private func kubernetes(of count: Int) throws(RunProblems) -> Shard {
        guard let index = try number(of: "JOB_COMPLETION_INDEX") else {
            throw RunProblems(messages: [
                "--shard auto/\(count): JOB_COMPLETION_INDEX is not set; Kubernetes sets it in a Job with completionMode: Indexed"
            ])
        }
        return try shard(index + 1, of: count, "JOB_COMPLETION_INDEX=\(index) and --shard auto/\(count)")
    }

    /// https://bazel.build/reference/test-encyclopedia: an index from 0, and a file whose existence says that it is heeded.
    private func bazel() throws(RunProblems) -> Shard? {
        guard let count = try number(of: "TEST_TOTAL_SHARDS") else { return nil }
        guard let index = try number(of: "TEST_SHARD_INDEX") else {
            throw RunProblems(messages: ["--shard auto: TEST_TOTAL_SHARDS is set, but TEST_SHARD_INDEX is not"])
        }
        if let file = getenv("TEST_SHARD_STATUS_FILE").map({ String(cString: $0) }) {
            do { try FileSystem.write([], to: file) } catch {
                throw RunProblems(messages: ["--shard auto: TEST_SHARD_STATUS_FILE=\(file): \(error.reason)"])
            }
        }
        return try shard(index + 1, of: count, "TEST_SHARD_INDEX=\(index) and TEST_TOTAL_SHARDS=\(count)")
    }

    /// https://docs.gitlab.com/ci/variables/predefined_variables/: an index from 1; none in a job without `parallel`.
    private func gitLab() throws(RunProblems) -> Shard? {
        guard let count = try number(of: "CI_NODE_TOTAL") else { return nil }
        let index = try number(of: "CI_NODE_INDEX") ?? 1
        return try shard(index, of: count, "CI_NODE_INDEX=\(index) and CI_NODE_TOTAL=\(count)")
    }

    private func shard(_ number: Int, of count: Int, _ source: String) throws(RunProblems) -> Shard {
        guard let shard = Shard(number, of: count) else {
            throw RunProblems(messages: ["--shard: \(source): there is no such part"])
        }
        return shard
    }

    /// Nil where the variable is not set or empty.
    private func number(of variable: String) throws(RunProblems) -> Int? {
        guard let text = getenv(variable).map({ String(cString: $0) }), !text.isEmpty else { return nil }
        guard let number = Self.number(text[...]), number < Int.max else {
            throw RunProblems(messages: ["--shard auto: \(variable)=\(text) is no number"])
        }
        return number
    }
}

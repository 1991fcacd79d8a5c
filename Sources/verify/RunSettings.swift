import Glibc
import Merging
import Model
import Project
import Running

/// How to run: the command line before `verify.yml` before the defaults.
struct RunSettings {
    /// As the user named them; nil for the one that is found.
    let pythons: [String?]
    let runner: RunnerOptions
    let loosest: MatchLevel
    /// The part that this machine does; nil for all.
    let shard: Shard?
    /// How long snippets took in an earlier run, by their ids.
    let durations: [String: Duration]
    /// When the run began, in UTC.
    let timestamp: String

    init(_ options: CheckOptions, _ configuration: Configuration) throws(RunProblems) {
        var runner = RunnerOptions()
        runner.jobs = options.jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        if let time = options.timeout?.duration ?? configuration.timeout { runner.limits.time = time }
        if let bytes = options.memory?.bytes ?? configuration.memory { runner.limits.memory = bytes }
        runner.context = !options.noContext
        runner.orderSeed = options.randomOrder
        switch configuration.network ?? "none" {
        case "none": break
        case "unconfined-loopback": runner.unconfinedLoopback = true
        case let other:
            throw RunProblems(messages: ["verify.yml: network is none or unconfined-loopback, not \"\(other)\""])
        }
        if let isolation = options.isolation {
            runner.isolation = isolation
        } else if let name = configuration.isolation {
            guard let isolation = RunnerOptions.Isolation(rawValue: name) else {
                throw RunProblems(messages: ["verify.yml: isolation is auto, strict or limits, not \"\(name)\""])
            }
            runner.isolation = isolation
        }
        if let level = options.strict?.level {
            loosest = level
        } else if let name = configuration.strict {
            guard let level = MatchLevel(name: name) else {
                let levels = MatchLevel.allCases.map(\.name).joined(separator: ", ")
                throw RunProblems(messages: ["verify.yml: strict is one of \(levels), not \"\(name)\""])
            }
            loosest = level
        } else {
            loosest = .tolerance
        }
        self.runner = runner
        shard = try options.shard?.shard()
        durations = try options.durations.map(Self.durations) ?? [:]
        let named = options.python.isEmpty ? configuration.python : options.python
        pythons = named.isEmpty ? [nil] : named
        timestamp = Self.now()
    }

    /// Of a report that is not there yet, none: the first run of all has no earlier one.
    private static func durations(in file: String) throws(RunProblems) -> [String: Duration] {
        guard FileSystem.kind(of: file) != nil else { return [:] }
        let bytes: [UInt8]
        do { bytes = try FileSystem.read(file) } catch {
            throw RunProblems(messages: ["\(error.path): \(error.reason)"])
        }
        do { return try recordedDurations(in: bytes, of: file) } catch {
            throw RunProblems(messages: [error.message])
        }
    }

    /// What changes verdicts, besides the guides: the parts of a run must agree in it.
    var fingerprint: String {
        let limits = runner.limits
        return "\(loosest.name) \(limits.time) \(limits.memory) \(runner.context) \(runner.isolation.rawValue)"
            + " \(runner.unconfinedLoopback)"
    }

    private static func now() -> String {
        var seconds = time(nil)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        var buffer = [CChar](repeating: 0, count: 32)
        let length = strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
        return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

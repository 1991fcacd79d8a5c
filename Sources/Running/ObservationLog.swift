internal import Model

/// What a child wrote about one source, read from its records (see log.h).
struct SourceRecord: Equatable {
    var isReached = false
    var observations: [Observation] = []
    var statements: [StatementRun] = []
    var stdout: [UInt8] = []
    var stderr: [UInt8] = []
    /// The exception that ended it, then what led to it.
    var raised: [Raised] = []
    /// The status of `sys.exit`.
    var exitStatus: Int?
    var removed: [RemovedLine] = []
    var syntax: SyntaxFailure?
    var names: Names?
    var truncatedOwnOutput = false
    /// A package that the snippet needs and that cannot be found.
    var missingPackage: String?

    struct Raised: Equatable {
        var exception: ObservedException
        /// The function that raised it, with its module: `os.__getitem__`.
        var function = ""
        /// A call with a network address that it came from, or nothing.
        var call = ""
    }

    /// A line that is no Python and was taken out.
    struct RemovedLine: Equatable {
        var line: Int
        var type: String
        var message: String
    }

    struct SyntaxFailure: Equatable {
        var line: Int?
        /// In the restored text, in scalars from 1.
        var column: Int?
        var message: String
    }

    /// Global names of a source.
    struct Names: Equatable {
        var bound: Set<String> = []
        /// Used and not bound, nor built in.
        var needed: Set<String> = []
        /// Whose objects may be changed.
        var changed: Set<String> = []
    }
}

/// Reads the records of one child.
struct ObservationLog {
    private var sources: [SourceRecord]
    private var current = 0
    /// For each probe the index of the claim among those of its snippet.
    private let claims: [Int]
    /// Observations whose statement has not ended, oldest first, and all others, in the order of their beginning.
    private var observations: [PartialObservation] = []
    /// For each probe its newest observation that is open, with those open beneath it, and the last of all.
    private var open: [Int: [Int]] = [:]
    private var latest: [Int: Int] = [:]
    private var units: [PartialUnit] = []
    /// How much output all sources before the current one made.
    private var base = (stdout: 0, stderr: 0)

    /// Records of a child that ran `sourceCount` sources; probe number `i` observes the claim `claims[i]`.
    static func read(_ report: ChildReport, sourceCount: Int, claims: [Int]) -> [SourceRecord] {
        var log = ObservationLog(sourceCount: sourceCount, claims: claims)
        var reader = ByteReader(report.log)
        while !reader.isAtEnd, !reader.isBroken {
            let length = reader.length()
            var record = reader.part(count: length)
            log.take(&record)
        }
        log.sources[log.current].stdout += report.stdout
        log.sources[log.current].stderr += report.stderr
        log.finishSource()
        return log.sources
    }

    private init(sourceCount: Int, claims: [Int]) {
        sources = Array(repeating: SourceRecord(), count: max(1, sourceCount))
        self.claims = claims
    }

    private mutating func take(_ record: inout ByteReader) {
        let type = record.byte()
        switch type {
        case 1: beginSource(record.number())
        case 2:
            sources[current].isReached = true
            units.append(
                PartialUnit(
                    first: record.number(), last: record.number(), stdout: record.number(), stderr: record.number()))
        case 3: endUnit(&record)
        case 4:
            let partial = PartialObservation(
                probe: record.number(), stdout: record.number(), stderr: record.number())
            open[partial.probe, default: []].append(observations.count)
            latest[partial.probe] = observations.count
            observations.append(partial)
        case 5:
            let probe = record.number()
            guard let index = open[probe]?.popLast() else { return }
            observations[index].end = (record.number(), record.number())
        case 6...13: takeDetail(type, &record)
        case 14: sources[current].raised.insert(.init(exception: record.exception()), at: 0)
        case 15: sources[current].raised.append(.init(exception: record.exception()))
        case 16: sources[current].exitStatus = record.number()
        case 17:
            sources[current].removed.append(
                .init(line: record.number(), type: record.shortText(), message: record.shortText()))
        case 18: takeUnparsable(&record)
        case 19:
            let line = record.number()
            let column = record.number()
            sources[current].syntax = .init(
                line: line > 0 ? line : nil, column: column > 0 ? column : nil, message: record.shortText())
        case 20:
            sources[current].names = .init(
                bound: record.names(), needed: record.names(), changed: record.names())
        case 21:
            let stream = record.number()
            let count = record.length()
            let bytes = record.content(count: count)
            if stream == 0 { sources[current].stdout += bytes } else { sources[current].stderr += bytes }
        case 22: sources[current].truncatedOwnOutput = true
        case 23:
            guard let last = sources[current].raised.indices.last else { return }
            sources[current].raised[last].function = record.shortText()
            sources[current].raised[last].call = record.shortText()
        // Looked for before the sources, and so of all of them.
        case 24:
            let package = record.shortText()
            for index in sources.indices { sources[index].missingPackage = package }
        default: break
        }
    }

    /// What belongs to an observation that is open.
    private mutating func takeDetail(_ type: UInt8, _ record: inout ByteReader) {
        update(record.number()) { observation in
            switch type {
            case 6: observation.value = record.value()
            case 7: observation.bindings.append(.init(name: record.shortText(), value: record.value()))
            case 8: observation.state = record.value()
            case 9: observation.items.append(record.value())
            case 10: observation.isExhausted = record.flag()
            case 11: observation.size(record.number())
            case 12: observation.exception = record.exception()
            default: observation.ownOutput = record.content(count: record.length())
            }
        }
    }

    /// The newest observation of a probe: an open one, or the last that ended.
    private mutating func update(_ probe: Int, _ change: (inout PartialObservation) -> Void) {
        guard let index = open[probe]?.last ?? latest[probe] else { return }
        change(&observations[index])
    }

    private mutating func takeUnparsable(_ record: inout ByteReader) {
        let probe = record.number()
        let exception = ObservedException(syntaxError: record.shortText(), message: record.shortText())
        guard claims.indices.contains(probe) else { return }
        sources[current].observations.append(Observation(claim: claims[probe], exception: exception))
    }

    private mutating func endUnit(_ record: inout ByteReader) {
        guard let index = units.indices.last else { return }
        units[index].end = (record.number(), record.number())
    }

    private mutating func beginSource(_ index: Int) {
        guard sources.indices.contains(index), index != current else { return }
        finishSource()
        current = index
    }

    /// Closes what is open and hands everything over to the current source.
    private mutating func finishSource() {
        let size = (
            stdout: base.stdout + sources[current].stdout.count, stderr: base.stderr + sources[current].stderr.count
        )
        func range(_ start: Int, _ end: Int?, from base: Int, size: Int) -> Range<Int> {
            let last = min(max(end ?? size, base), size)
            let first = min(max(start, base), last)
            return first - base..<last - base
        }
        sources[current].observations += observations.compactMap { partial in
            guard claims.indices.contains(partial.probe) else { return nil }
            return partial.observation(
                claim: claims[partial.probe],
                stdout: range(partial.stdout, partial.end?.stdout, from: base.stdout, size: size.stdout),
                stderr: range(partial.stderr, partial.end?.stderr, from: base.stderr, size: size.stderr))
        }
        sources[current].statements += units.map { unit in
            StatementRun(
                lines: unit.first...max(unit.first, unit.last),
                stdout: range(unit.stdout, unit.end?.stdout, from: base.stdout, size: size.stdout),
                stderr: range(unit.stderr, unit.end?.stderr, from: base.stderr, size: size.stderr),
                isComplete: unit.end != nil)
        }
        observations = []
        open = [:]
        latest = [:]
        units = []
        base = size
    }
}

private struct PartialUnit {
    let first: Int
    let last: Int
    let stdout: Int
    let stderr: Int
    var end: (stdout: Int, stderr: Int)?
}

private struct PartialObservation {
    let probe: Int
    let stdout: Int
    let stderr: Int
    var end: (stdout: Int, stderr: Int)?
    var value: ObservedValue?
    var bindings: [Observation.Binding] = []
    var state: ObservedValue?
    var items: [ObservedValue] = []
    var isExhausted: Bool?
    var exception: ObservedException?
    var ownOutput: [UInt8]?

    init(probe: Int, stdout: Int, stderr: Int) {
        self.probe = probe
        self.stdout = stdout
        self.stderr = stderr
    }

    /// The size of what was looked at last.
    mutating func size(_ bytes: Int) {
        if let last = bindings.popLast() {
            bindings.append(.init(name: last.name, value: last.value.sized(bytes)))
        } else {
            value = value?.sized(bytes)
        }
    }

    func observation(claim: Int, stdout: Range<Int>, stderr: Range<Int>) -> Observation {
        Observation(
            claim: claim, stdout: stdout, stderr: stderr, value: value, bindings: bindings, state: state,
            items: isExhausted.map { Observation.Items(values: items, isExhausted: $0) }
                ?? (items.isEmpty ? nil : Observation.Items(values: items, isExhausted: false)),
            exception: exception, isComplete: end != nil, ownOutput: ownOutput)
    }
}

extension ObservedValue {
    fileprivate func sized(_ bytes: Int) -> ObservedValue {
        ObservedValue(repr: repr, type: type, text: text, size: bytes)
    }
}

extension ObservedException {
    /// What the compiler raises, by the name of the class.
    init(syntaxError name: String, message: String) {
        let bases = ["SyntaxError", "Exception", "BaseException", "object"]
        let classes =
            switch name {
            case "SyntaxError": bases
            case "TabError": ["TabError", "IndentationError"] + bases
            case "IndentationError": ["IndentationError"] + bases
            default: [name] + bases.dropFirst()
            }
        self.init(types: classes.map { "builtins." + $0 }, message: message)
    }
}

extension ByteReader {
    /// A text of a record.
    mutating func shortText() -> String {
        let count = length()
        return String(decoding: content(count: count), as: UTF8.self)
    }

    fileprivate mutating func value() -> ObservedValue {
        let type = shortText()
        let repr = shortText()
        let text = shortText()
        return ObservedValue(repr: repr, type: type, text: text.isEmpty ? nil : text)
    }

    fileprivate mutating func exception() -> ObservedException {
        let count = number()
        var types: [String] = []
        while types.count < count, !isBroken { types.append(shortText()) }
        let message = shortText()
        let line = number()
        return ObservedException(
            types: types, message: message, line: line > 0 ? line : nil, suggestion: shortText())
    }

    fileprivate mutating func names() -> Set<String> {
        Set(shortText().split(separator: " ").map(String.init))
    }
}

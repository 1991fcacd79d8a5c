import Comparison
import Model

/// One row of a table: what a comment claims, what was seen, and what the verdict must be.
struct Row: Sendable, CustomTestStringConvertible {
    let kind: Claim.Kind
    let expected: String
    let seen: [Seen]
    let status: Verdict.Status
    let level: MatchLevel?
    var judgedAs: Claim.Kind?
    var flags: Set<Claim.Flag> = []
    var isReconstructed = false
    var note: String?
    var name: String?

    init(
        _ kind: Claim.Kind, _ expected: String, _ seen: Seen..., is status: Verdict.Status, at level: MatchLevel? = nil,
        judgedAs: Claim.Kind? = nil, flags: Set<Claim.Flag> = [], isReconstructed: Bool = false, note: String? = nil,
        name: String? = nil
    ) {
        self.kind = kind
        self.expected = expected
        self.seen = seen
        self.status = status
        self.level = level
        self.judgedAs = judgedAs
        self.flags = flags
        self.isReconstructed = isReconstructed
        self.note = note
        self.name = name
    }

    /// Holds at a level.
    static func holds(
        _ kind: Claim.Kind, _ expected: String, _ seen: Seen..., at level: MatchLevel, judgedAs: Claim.Kind? = nil,
        flags: Set<Claim.Flag> = [], isReconstructed: Bool = false, name: String? = nil
    ) -> Row {
        Row(kind, expected, all: seen, .holds, level, judgedAs, flags, isReconstructed, nil, name)
    }

    /// Is contradicted; the verdict's note contains `note`.
    static func wrong(
        _ kind: Claim.Kind, _ expected: String, _ seen: Seen..., judgedAs: Claim.Kind? = nil,
        flags: Set<Claim.Flag> = [], isReconstructed: Bool = false, note: String? = nil, name: String? = nil
    ) -> Row {
        Row(kind, expected, all: seen, .contradicted, nil, judgedAs, flags, isReconstructed, note, name)
    }

    private init(
        _ kind: Claim.Kind, _ expected: String, all seen: [Seen], _ status: Verdict.Status, _ level: MatchLevel?,
        _ judgedAs: Claim.Kind?, _ flags: Set<Claim.Flag>, _ isReconstructed: Bool, _ note: String?, _ name: String?
    ) {
        self.kind = kind
        self.expected = expected
        self.seen = seen
        self.status = status
        self.level = level
        self.judgedAs = judgedAs
        self.flags = flags
        self.isReconstructed = isReconstructed
        self.note = note
        self.name = name
    }

    var testDescription: String {
        "\(kind.rawValue) `\(expected.prefix(60))` of \(seen.map(\.shown).joined(separator: " | ").prefix(80))"
    }

    var claim: Claim {
        Claim(
            kind: kind, line: 1, lastLine: 1, column: 5, subject: .init(lines: 1...1, name: name), expected: expected,
            flags: flags)
    }

    var snippet: Snippet { makeSnippet(["f()"], isReconstructed: isReconstructed) }

    /// The verdict on the claim.
    func judged(loosest: MatchLevel = .tolerance) -> Verdict {
        judge([claim], of: snippet, in: makeRun(seen), again: nil, loosest: loosest)[0]
    }
}

import Testing

func makeSnippet(_ lines: [String], isReconstructed: Bool = false) -> Snippet {
    Snippet(
        id: "g.md#s.1", section: 0,
        lines: lines.enumerated().map { index, text in
            SnippetLine(text: text, number: index + 1, column: 1, addedIndentation: 0, depth: 0)
        }, isReconstructed: isReconstructed)
}

/// What was seen when a statement ran once.
struct Seen: Sendable {
    var printed = ""
    var written = ""
    var value: ObservedValue?
    var bindings: [Observation.Binding] = []
    var state: ObservedValue?
    var items: Observation.Items?
    var exception: ObservedException?
    var isComplete = true

    /// Statement by statement, as `print` writes it: a line feed is added.
    static func printed(_ text: String) -> Seen { Seen(printed: text + "\n", value: noneValue) }
    static func wrote(_ text: String) -> Seen { Seen(printed: text, value: noneValue) }
    static func error(_ text: String) -> Seen { Seen(written: text + "\n", value: noneValue) }
    static func value(_ repr: String, _ type: String = "", text: String? = nil) -> Seen {
        Seen(value: observed(repr, type, text: text))
    }
    static func returned(_ repr: String, printed: String = "") -> Seen {
        Seen(printed: printed.isEmpty ? "" : printed + "\n", value: observed(repr))
    }
    static func bound(_ pairs: (String, String)...) -> Seen {
        Seen(bindings: pairs.map { .init(name: $0.0, value: observed($0.1)) })
    }
    static func state(_ repr: String, value: String = "None") -> Seen {
        Seen(value: observed(value), state: observed(repr))
    }
    static func items(_ reprs: [String], ends: Bool = true, of repr: String = "<generator object g at 0x7f00aa>")
        -> Seen
    {
        Seen(value: observed(repr), items: .init(values: reprs.map { observed($0) }, isExhausted: ends))
    }
    static func raised(_ types: String..., message: String = "", printed: String = "") -> Seen {
        let order =
            types.map { $0.contains(".") ? $0 : "builtins." + $0 } + ["builtins.Exception", "builtins.BaseException"]
        return Seen(printed: printed, exception: ObservedException(types: order, message: message, line: 1))
    }
    static func size(_ bytes: Int) -> Seen {
        Seen(value: ObservedValue(repr: "[0]", type: "builtins.list", size: bytes))
    }

    var shown: String {
        [printed, written, value?.repr ?? "", bindings.map(\.value.repr).joined(separator: ","), state?.repr ?? ""]
            .filter { !$0.isEmpty }.joined(separator: "/")
    }
}

private let noneValue = ObservedValue(repr: "None", type: "builtins.NoneType")

/// A value with the type that its repr tells.
func observed(_ repr: String, _ type: String = "", text: String? = nil) -> ObservedValue {
    var name = type
    if name.isEmpty { name = repr == "None" ? "builtins.NoneType" : "builtins.object" }
    return ObservedValue(repr: repr, type: name, text: text)
}

/// A run in which claim 0 was observed once for each `seen`.
func makeRun(_ seen: [Seen], outcome: Outcome = .ran) -> Run {
    var stdout: [UInt8] = []
    var stderr: [UInt8] = []
    var observations: [Observation] = []
    for one in seen {
        let starts = (stdout.count, stderr.count)
        stdout += one.printed.utf8
        stderr += one.written.utf8
        observations.append(
            Observation(
                claim: 0, stdout: starts.0..<stdout.count, stderr: starts.1..<stderr.count, value: one.value,
                bindings: one.bindings, state: one.state, items: one.items, exception: one.exception,
                isComplete: one.isComplete))
    }
    return Run(
        outcome: outcome, observations: observations, stdout: stdout, stderr: stderr,
        statements: [StatementRun(lines: 1...1, stdout: 0..<stdout.count, stderr: 0..<stderr.count, isComplete: true)])
}

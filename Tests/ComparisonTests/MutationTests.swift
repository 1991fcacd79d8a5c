import Model
import Testing

@testable import Comparison

/// Claims that hold, and that no longer do when one thing in them is changed.
@Suite struct MutationTests {
    /// Every spelling of a value holds at `equal` or better; every mutant of a spelling is contradicted, or has the same
    /// value all the same.
    @Test(arguments: [Claim.Kind.value, .stdout, .binding, .result, .state]) func randomValues(_ kind: Claim.Kind) {
        var generator = SeededGenerator(seed: 42)
        var count = 0
        for _ in 0..<150 {
            let value = RandomValue(depth: 3, isPrinted: kind == .stdout, using: &generator)
            let seen = seen(value.repr, kind)
            for spelling in value.spellings {
                let claim = Row(kind, spelling, seen, is: .holds).claim
                let run = makeRun([seen])
                let verdicts = judge([claim], of: makeSnippet(["f()"]), in: run, again: nil)
                #expect(verdicts[0].status == .holds, "\(spelling) for \(value.repr): \(verdicts[0].note)")
                #expect((verdicts[0].match ?? .tolerance) <= .equal, "\(spelling) for \(value.repr)")
                let report = judgeMutants(of: [claim], verdicts, of: makeSnippet(["f()"]), in: run)
                for survivor in report.survivors {
                    let isSameValue = readLiteral(survivor.mutant.expected.bytes) == readLiteral(value.repr.bytes)
                    #expect(isSameValue, "\(survivor.mutant.expected) holds for \(value.repr) at \(survivor.verdict)")
                }
                count += report.tried
            }
        }
        #expect(count > 500)
    }

    private func seen(_ repr: String, _ kind: Claim.Kind) -> Seen {
        switch kind {
        case .stdout: .printed(repr)
        case .binding: .bound(("x", repr))
        case .state: .state(repr)
        default: .value(repr)
        }
    }

    /// The rows of all tables that hold, those that set something aside left out.
    @Test(arguments: heldRows) func heldRow(_ row: Row) {
        let run = makeRun(row.seen)
        let verdict = row.judged()
        let report = judgeMutants(of: [row.claim], [verdict], of: row.snippet, in: run)
        for survivor in report.survivors {
            Issue.record("`\(survivor.mutant.expected)` still holds: \(survivor.verdict)")
        }
    }

    static let heldRows = (BorderCases.table + KindCases.all).filter {
        $0.status == .holds && ($0.level ?? .exact) < .elided
    }

    @Test(arguments: [
        ("12", Claim.Kind.value, ["13", "-12"]), ("-1", .value, ["-2", "1"]), ("0", .value, ["1"]),
        ("True", .value, ["False"]),
        ("None", .value, ["0"]), ("'ab'", .value, ["'ax'"]), ("''", .value, ["'x'"]),
        ("0.5", .value, ["1.5", "-0.5", "0.6"]),
        ("TypeError: no", .raises, ["ValueError: no", "TypeError: nx"]), ("KeyError", .raises, ["TypeError"]),
        ("a\nb", .stdout, ["x\nb", "a\nx", "b\na", "a"]), ("OK", .completes, []), ("True", .completes, ["False"]),
        ("x", .value, ["y"]), ("a-1", .stdout, ["x-1", "a-2"]),
    ]) func texts(_ text: String, _ kind: Claim.Kind, _ mutated: [String]) {
        #expect(mutatedTexts(text.bytes, kind: kind).map { String(decoding: $0, as: UTF8.self) } == mutated)
    }

    @Test func elisionsAreCountedApart() {
        let rows = [
            Row.holds(.value, "[1, ...]", .value("[1, 2]"), at: .elided), .holds(.value, "7", .value("7"), at: .exact),
        ]
        let first = judgeMutants(
            of: [rows[0].claim], [rows[0].judged()], of: rows[0].snippet, in: makeRun(rows[0].seen))
        #expect(first.tried == 0)
        #expect(first.setAside == 2)
        let second = judgeMutants(
            of: [rows[1].claim], [rows[1].judged()], of: rows[1].snippet, in: makeRun(rows[1].seen))
        #expect(second.tried == 2)
        #expect(second.noticed == 2)
    }

    @Test func mutantsOfALongListingAreBounded() {
        let text = (0..<100_000).map(String.init).joined(separator: "\n")
        #expect(mutatedTexts(text.bytes, kind: .stdout).count <= 60)
    }
}

import Model
import Testing

@Suite struct ExitStatusTests {
    static func results(_ outcome: Outcome, _ verdicts: [Verdict.Status], interrupted: Bool = false) -> Results {
        var guide = GuideBuilder("g.md", "print(t)  # 4")
        guide.section("Sums", "sums", 1...1)
        guide.snippet(
            1...1, outcome,
            claims: verdicts.map { (guide.claim(.stdout, 1, "4"), Verdict(status: $0, judgedAs: .stdout)) })
        return Results(runs: [VersionResults(guide)], isInterrupted: interrupted)
    }

    @Test(
        arguments: [
            // outcome, verdicts, plain, --require-all, --allow-empty
            (Outcome.ran, [Verdict.Status.holds], 0, 0, 0),
            (.ran, [], 0, 0, 0),
            (.ran, [.holds, .contradicted], 1, 1, 1),
            (.ran, [.unstable], 1, 1, 1),
            (.ran, [.unreached], 1, 1, 1),
            (.ran, [.holds, .inapplicable], 0, 1, 0),
            (.ran, [.unchecked], 0, 1, 0),
            (.incomplete(names: ["x"]), [.holds, .unreached], 0, 1, 0),
            (.incomplete(names: ["x"]), [.unchecked], 1, 1, 0),
            (.missingPackage("numpy"), [.unchecked], 1, 1, 0),
            (.missingService("postgresql"), [], 1, 1, 0),
            (.denied("socket"), [], 1, 1, 0),
            (.skipped(reason: "marked"), [], 1, 1, 0),
            (.illustrative(reason: "template"), [], 1, 1, 0),
            (.notPython(reason: "a table"), [], 1, 1, 0),
            (.raised(ObservedException(types: ["builtins.KeyError"], message: "'a'")), [.unreached], 1, 1, 1),
            (.timedOut(limit: .seconds(10)), [], 1, 1, 1),
            (.outOfMemory, [], 1, 1, 1),
            (.outputLimit(bytes: 1 << 20), [], 1, 1, 1),
            (.crashed(signal: 11), [], 1, 1, 1),
            (.exited(status: 0), [], 1, 1, 1),
            (.invalidSyntax(message: "invalid syntax", line: 1, column: nil), [], 1, 1, 1),
        ] as [(Outcome, [Verdict.Status], Int32, Int32, Int32)])
    func ofOneSnippet(
        outcome: Outcome, verdicts: [Verdict.Status], plain: Int32, requiringAll: Int32, allowingEmpty: Int32
    ) {
        let results = Self.results(outcome, verdicts)
        #expect(ExitStatus(of: results, policy: ExitPolicy()).rawValue == plain)
        #expect(ExitStatus(of: results, policy: ExitPolicy(requiresAll: true)).rawValue == requiringAll)
        #expect(ExitStatus(of: results, policy: ExitPolicy(allowsEmpty: true)).rawValue == allowingEmpty)
    }

    @Test func interruptionComesBeforeAll() {
        let results = Self.results(.ran, [.contradicted], interrupted: true)
        #expect(ExitStatus(of: results, policy: ExitPolicy()) == .interrupted)
        #expect(ExitStatus.allCases.max() == .interrupted)
    }

    @Test func nothingAtAllIsEmpty() {
        #expect(ExitStatus(of: Results(runs: []), policy: ExitPolicy()) == .failed)
        #expect(ExitStatus(of: Results(runs: []), policy: ExitPolicy(allowsEmpty: true)) == .verified)
    }

    @Test func worstPythonCounts() {
        let good = Self.results(.ran, [.holds]).runs
        let bad = Self.results(.ran, [.contradicted]).runs
        #expect(ExitStatus(of: Results(runs: good + bad), policy: ExitPolicy()) == .failed)
        #expect(ExitStatus(of: Results(runs: bad + good), policy: ExitPolicy()) == .failed)
    }

    @Test func theWorseOfTwoReasonsCounts() {
        #expect(max(ExitStatus.failed, .wrongUsage) == .wrongUsage)
        #expect(max(ExitStatus.wrongUsage, .internalFailure) == .internalFailure)
    }

    @Test func coverageLeavesInapplicableClaimsAside() {
        let summary = Summary(
            of: Self.results(.ran, [.holds, .contradicted, .unstable, .unchecked, .inapplicable]).runs[0])
        #expect(summary.claims == 5)
        #expect(summary.applicableClaims == 4)
        #expect(summary.judgedClaims == 2)
        #expect(summary.claimCoverage == 0.5)
        #expect(Summary(of: Self.results(.ran, [.inapplicable]).runs[0]).claimCoverage == nil)
    }
}

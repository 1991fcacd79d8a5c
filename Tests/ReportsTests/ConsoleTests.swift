import Model
import Testing

@testable import Reports

@Suite struct ConsoleTests {
    @Test(arguments: [
        ("faults", Sample.faults, ConsoleOptions()),
        ("faults-narrow", .faults, ConsoleOptions(color: true, width: 40)),
        ("faults-short", .faults, ConsoleOptions(form: .short)),
        ("faults-quiet", .faults, ConsoleOptions(detail: .quiet)),
        ("faults-verbose", .faults, ConsoleOptions(detail: .verbose)),
        (
            "faults-required", .faults,
            ConsoleOptions(detail: .quiet, form: .short, policy: ExitPolicy(requiresAll: true))
        ),
        ("good", .good, ConsoleOptions()),
        ("good-quiet", .good, ConsoleOptions(detail: .quiet)),
        ("two-pythons", .twoPythons, ConsoleOptions()),
        ("empty", .empty, ConsoleOptions()),
        ("empty-quiet", .empty, ConsoleOptions(detail: .quiet)),
        ("empty-allowed", .empty, ConsoleOptions(policy: ExitPolicy(allowsEmpty: true))),
        ("interrupted", .interrupted, ConsoleOptions()),
    ])
    func asRecorded(name: String, sample: Sample, options: ConsoleOptions) throws {
        try expectGolden(renderConsole(sample.results, options: options), "console-\(name).txt")
    }

    @Test(arguments: [Sample.faults, .good, .empty, .twoPythons])
    func pipesGetNoControls(sample: Sample) {
        let text = renderConsole(sample.results, options: ConsoleOptions(detail: .verbose))
        #expect(!text.unicodeScalars.contains { $0.disturbsDisplay && $0 != "\n" })
    }

    @Test func coloredTextIsTheSameWithoutItsColors() {
        let plain = renderConsole(Sample.faults.results, options: ConsoleOptions(width: 80))
        let colored = renderConsole(Sample.faults.results, options: ConsoleOptions(color: true, width: 80))
        #expect(colored.utf8.count > plain.utf8.count)
        #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    @Test func hostileSizesTakeLittleTime() {
        let long = String(repeating: "a", count: 3_000_000)
        var guide = GuideBuilder("g.md", "print(x)  # \(long)b\n\(long)")
        guide.section("Long", "long", 1...2)
        let lines = (0..<50_000).map { "line \($0)" }.joined(separator: "\n")
        guide.snippet(
            1...1, .raised(ObservedException(types: ["builtins.\(long)"], message: long, line: 2)), stdout: long,
            stderr: String(repeating: "\u{1B}[31m\n", count: 100_000),
            claims: [
                (guide.claim(.stdout, 1, long + "b"), Verdict(status: .contradicted, judgedAs: .stdout, actual: long)),
                (
                    guide.claim(.stdout, 1, lines),
                    Verdict(status: .contradicted, judgedAs: .stdout, actual: "\n" + lines + long)
                ),
                (
                    guide.claim(.stdout, 1, "a a"),
                    Verdict(status: .contradicted, judgedAs: .stdout, actual: String(repeating: "a ", count: 500_000))
                ),
            ])
        let clock = ContinuousClock()
        let time = clock.measure {
            let text = renderConsole(Results(runs: [VersionResults(guide)]))
            #expect(text.utf8.count < 20_000)
        }
        #expect(time < .seconds(20), "took \(time)")
    }

    @Test func progressFitsItsLine() {
        let progress = Progress(
            total: 92, done: 46, failing: 2, elapsed: .milliseconds(3400),
            slowest: Progress.Running(place: "Guide/05-memory.md:120", duration: .milliseconds(2700)))
        #expect(
            progress.line(width: 100)
                == "[###############...............] 46/92, 2 failing, 3.4 s, Guide/05-memory.md:120 for 2 s")
        #expect(progress.line(width: 40) == "46/92, 2 failing, 3.4 s, Guide/05-memor…")
        let start = Progress(total: 0, done: 0, failing: 0, elapsed: .zero)
        #expect(start.line(width: 100) == "[..............................] 0/0, 0 ms")
        #expect((1...120).allSatisfy { progress.line(width: $0).unicodeScalars.count <= max($0, 3) || $0 < 3 })
    }

    @Test(arguments: [
        ("area(3)  # 9\ndef area(n): return n * n", 1...2, "area only later, at line 2"),
        ("area(3)  # 9\nother = area", 1...2, nil),
    ])
    func aNameThatIsDefinedLaterIsToldWithItsLine(text: String, lines: ClosedRange<Int>, told: String?) {
        var guide = GuideBuilder("a.md", text)
        guide.section("A", "a", lines)
        let exception = ObservedException(
            types: ["builtins.NameError"], message: "name 'area' is not defined", line: 1)
        let verdict = Verdict(
            status: .contradicted, match: nil, judgedAs: .value, actual: "NameError: name 'area' is not defined",
            note: "")
        guide.snippet(lines, .raised(exception), claims: [(guide.claim(.value, 1, "9"), verdict)])
        let console = renderConsole(
            Results(runs: [VersionResults(guide)], isInterrupted: false), options: ConsoleOptions())
        #expect(console.contains("only later") == (told != nil))
        if let told { #expect(console.contains(told)) }
    }
}

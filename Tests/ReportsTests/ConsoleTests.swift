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
        ("good", .good, ConsoleOptions()),
        ("good-quiet", .good, ConsoleOptions(detail: .quiet)),
        ("two-pythons", .twoPythons, ConsoleOptions()),
        ("empty", .empty, ConsoleOptions()),
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
}

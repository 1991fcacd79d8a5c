import Model
import Testing

@testable import Running

@Suite struct WaitingTests {
    /// Snippets that sleep leave their place to others: one after the other these would take 8 s in two places.
    @Test func whatSleepsTakesNoPlace() throws {
        let runner = try testRunner { $0.jobs = 2 }
        let jobs = (0..<8).map { _ in job("import time\ntime.sleep(2)\n") }
        let start = ContinuousClock.now
        let runs = runner.run([jobs])[0]
        #expect(start.duration(to: .now) < .seconds(7))
        #expect(runs.allSatisfy { $0?.outcome == .ran })
    }

    /// With one job nothing runs beside a snippet.
    @Test func oneJobIsOneAfterTheOther() throws {
        let runner = try testRunner { $0.jobs = 1 }
        let start = ContinuousClock.now
        _ = runner.run([(0..<3).map { _ in job("import time\ntime.sleep(0.5)\n") }])
        #expect(start.duration(to: .now) > .seconds(1.5))
    }
}

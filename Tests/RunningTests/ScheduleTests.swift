import Model
import Testing

@testable import Running

/// What is begun, and in which order, without running any of it.
@Suite struct ScheduleTests {
    private func order(of count: Int, seed: UInt64?) -> [String] {
        var options = RunnerOptions()
        options.orderSeed = seed
        let jobs = (0..<count).map { job("x = \($0)", id: "guide.md#test.\($0)") }
        var schedule = Schedule(documents: [jobs], options: options, hasLoopback: true, wants: { _, _ in true })
        var sources: [String] = []
        while let (_, request) = schedule.next() {
            if case .run(let job) = request, let last = job.sources.last { sources.append(last.text) }
        }
        return sources
    }

    @Test func theDocumentsOrder() {
        #expect(order(of: 5, seed: nil) == ["x = 0\n", "x = 1\n", "x = 2\n", "x = 3\n", "x = 4\n"])
    }

    @Test func anOrderForEachSeed() {
        let plain = order(of: 20, seed: nil)
        let first = order(of: 20, seed: 1)
        #expect(first != plain)
        #expect(first.sorted() == plain.sorted())
        #expect(first == order(of: 20, seed: 1))
        #expect(first != order(of: 20, seed: 2))
    }

    @Test(arguments: [Job.Mode.alone, .session])
    func noNetwork(mode: Job.Mode) {
        var requirements = Requirements()
        requirements.network = .loopback
        let jobs = [
            Job(snippet: job("1\n").snippet, claims: [], mode: mode, requirements: requirements),
            Job(snippet: job("2\n").snippet, claims: [], mode: .alone),
        ]
        let schedule = Schedule(
            documents: [jobs], options: RunnerOptions(), hasLoopback: false, wants: { _, _ in true })
        #expect(schedule.results[0][0]?.outcome == .denied("no network namespace"))
        #expect(schedule.results[0][1] == nil)
        #expect(schedule.waiting == 1)
        #expect(schedule.progress.done == 1)
    }
}

import Model
import Testing

@testable import Running

/// What is begun, and in which order, without running any of it.
@Suite struct ScheduleTests {
    private let plain = HostKind(variation: .first, hasPackages: false)

    private func order(of count: Int, seed: UInt64?) -> [String] {
        var options = RunnerOptions()
        options.orderSeed = seed
        let jobs = (0..<count).map { job("x = \($0)", id: "guide.md#test.\($0)") }
        var schedule = Schedule(documents: [jobs], options: options, hasLoopback: true)
        schedule.add([Set(jobs.indices)])
        var sources: [String] = []
        while let (_, request) = schedule.next(for: plain) {
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
        var schedule = Schedule(documents: [jobs], options: RunnerOptions(), hasLoopback: false)
        schedule.add([[0, 1]])
        #expect(schedule.results[0][0]?.outcome == .denied("no network namespace"))
        #expect(schedule.results[0][1] == nil)
        #expect(schedule.waiting(for: plain) == 1)
        #expect(schedule.progress.done == 1)
    }

    private func texts(_ schedule: inout some Workload, for kind: HostKind) -> [String] {
        var texts: [String] = []
        while let (_, request) = schedule.next(for: kind) {
            if case .run(let job) = request { texts += job.sources.map { String($0.text.prefix { $0 != "\n" }) } }
        }
        return texts
    }

    @Test func whatSleepsIsBegunFirst() {
        let jobs = ["a()", "time.sleep(1)", "sleeps = 1", "await asyncio.sleep(2)"].map { job($0) }
        var schedule = Schedule(documents: [jobs], options: RunnerOptions(), hasLoopback: true)
        schedule.add([Set(jobs.indices)])
        let order = ["time.sleep(1)", "await asyncio.sleep(2)", "a()", "sleeps = 1"]
        #expect(texts(&schedule, for: plain) == order)
    }

    /// Only where the snippets would load more, each by itself, than a host that has the packages loaded.
    @Test(arguments: [1, 2, 3])
    func packagesHaveHostsOfTheirOwn(importing count: Int) {
        let jobs = ["import a", "import a", "import a", "x = 1"].map { job($0) }
        let preloads = Preloads(for: [jobs], libraryModules: [])
        var schedule = Schedule(documents: [jobs], options: RunnerOptions(), preloads: preloads, hasLoopback: true)
        schedule.add([Set(0..<count).union([3])])
        let imports = Array(repeating: "import a", count: count)
        #expect(texts(&schedule, for: HostKind(variation: .first, hasPackages: true)) == (count > 1 ? imports : []))
        #expect(texts(&schedule, for: plain) == ["x = 1"] + (count > 1 ? [] : imports))
    }

    @Test func onlyWhatIsAskedForRunsAgain() {
        let jobs = (0..<3).map { job("x = \($0)") }
        let schedules = [Variation.first, .second].map {
            Schedule(documents: [jobs], options: RunnerOptions(), variation: $0, hasLoopback: true)
        }
        var first = schedules[0]
        first.add([[0, 1]])
        var both = RepeatingSchedule(first: first, second: schedules[1], of: [jobs]) { $1 == 1 && $2.outcome == .ran }
        let again = HostKind(variation: .second, hasPackages: false)
        while let (task, _) = both.next(for: plain) {
            #expect(both.waiting(for: again) == 0)
            both.take(ChildReport(ending: .done), task: task)
        }
        #expect(both.waiting(for: again) == 1)
        // The one that runs again is not done yet.
        #expect(both.progress == (done: 1, total: 2))
        var repeating = both
        #expect(texts(&repeating, for: again) == ["x = 1"])
        if let (task, _) = both.next(for: again) { both.take(ChildReport(ending: .done), task: task) }
        #expect(both.progress == (done: 2, total: 2))
    }

    /// Sessions share their names: the second run of one needs all before it, and nothing runs twice before all are done.
    @Test func sessionsRunAgainTogether() {
        let jobs = ["x = 1", "x"].map { Job(snippet: job($0).snippet, claims: [], mode: .session) }
        let schedules = [Variation.first, .second].map {
            Schedule(documents: [jobs], options: RunnerOptions(), variation: $0, hasLoopback: true)
        }
        var first = schedules[0]
        first.add([[0, 1]])
        var asked: [Int] = []
        var both = RepeatingSchedule(first: first, second: schedules[1], of: [jobs]) { _, index, run in
            asked.append(index)
            return index == 1 && run.outcome == .ran
        }
        while let (task, _) = both.next(for: plain) { both.take(ChildReport(ending: .done), task: task) }
        #expect(asked.sorted() == [0, 1])
        #expect(texts(&both, for: HostKind(variation: .second, hasPackages: false)) == ["x = 1", "x"])
    }
}

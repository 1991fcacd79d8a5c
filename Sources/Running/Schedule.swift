internal import Model

/// The jobs of a run on their way: alone first, then, where names are missing, with context.
struct Schedule: Workload {
    private let documents: [[Job]]
    private let options: RunnerOptions
    private let total: Int
    private var finished = 0
    private(set) var results: [[Run?]]
    var libraryModules: Set<String> = []

    /// The jobs that were asked for, by document.
    private var picked: [Set<Int>] = []
    /// Not yet begun, in reverse order.
    private var queue: [Attempt] = []
    private var begun: [Attempt] = []
    private var names: [Int: ContextSearch] = [:]
    /// Attempts that wait for the names of their document.
    private var suspended: [Int: [(SnippetAttempt, Run, SourceRecord)]] = [:]

    private enum Attempt {
        case run(SnippetAttempt)
        /// All `>>>` sessions of a document, by their indices.
        case sessions(document: Int, indices: [Int])
        case examine(document: Int)
    }

    private struct SnippetAttempt {
        let document: Int
        let index: Int
        var context: [Int] = []
        /// Standard modules that are imported for it.
        var imports: [String] = []
    }

    /// - Parameter hasLoopback: whether snippets that need the loopback device can have it.
    init(documents: [[Job]], options: RunnerOptions, hasLoopback: Bool, wants: (Int, Int) -> Bool) {
        self.documents = documents
        self.options = options
        results = documents.map { Array(repeating: nil, count: $0.count) }
        picked = documents.indices.map { document in Set(documents[document].indices.filter { wants(document, $0) }) }
        total = picked.reduce(0) { $0 + $1.count }
        let isDenied = { (job: Job) in job.requirements.network == .loopback && !hasLoopback }
        var attempts: [Attempt] = []
        for (document, jobs) in documents.enumerated() {
            let sessions = jobs.indices.filter { jobs[$0].mode == .session }
            for (_, members) in Dictionary(grouping: sessions, by: { jobs[$0].group }).sorted(by: { $0.key < $1.key }) {
                // An earlier session may bind what a later one uses: all run up to the last that is wanted.
                guard let last = members.last(where: { picked[document].contains($0) }) else { continue }
                if members.prefix(1).contains(where: { isDenied(jobs[$0]) }) {
                    for index in members { finish(Self.withoutNetwork, document, index) }
                    continue
                }
                attempts.append(.sessions(document: document, indices: members.filter { $0 <= last }))
            }
            for index in jobs.indices where jobs[index].mode == .alone && picked[document].contains(index) {
                if isDenied(jobs[index]) {
                    finish(Self.withoutNetwork, document, index)
                    continue
                }
                attempts.append(
                    .run(SnippetAttempt(document: document, index: index, context: jobs[index].context.required)))
            }
        }
        if let seed = options.orderSeed {
            var generator = SeededGenerator(seed: seed)
            attempts.shuffle(using: &generator)
        }
        queue = attempts.reversed()
    }

    private static let withoutNetwork = Run(outcome: .denied("no network namespace"))

    var progress: (done: Int, total: Int) { (finished, total) }
    var waiting: Int { queue.count }

    func place(of task: Int) -> String? {
        switch begun[task] {
        case .run(let attempt): documents[attempt.document][attempt.index].snippet.place
        case .sessions(let document, let indices): indices.first.map { documents[document][$0].snippet.place }
        case .examine: nil
        }
    }

    mutating func next() -> (task: Int, request: HostRequest)? {
        guard let attempt = queue.popLast() else { return nil }
        begun.append(attempt)
        return (begun.count - 1, request(for: attempt))
    }

    private func request(for attempt: Attempt) -> HostRequest {
        switch attempt {
        case .run(let attempt):
            let jobs = documents[attempt.document]
            var builder = JobBuilder()
            builder.provide(for: jobs[attempt.index])
            for module in attempt.imports { builder.addImport(of: module) }
            for index in attempt.context { builder.add(jobs[index], isContext: true) }
            builder.add(jobs[attempt.index], isContext: false)
            return .run(builder.job)
        case .sessions(let document, let indices):
            var builder = JobBuilder()
            // Those of a group need the same.
            if let first = indices.first { builder.provide(for: documents[document][first]) }
            for index in preparation(of: indices, in: document) {
                builder.add(documents[document][index], isContext: true)
            }
            for index in indices { builder.add(documents[document][index], isContext: false) }
            return .run(builder.job)
        case .examine(let document):
            return .examine(documents[document].map { HostJob.Source($0.snippet, isContext: true) })
        }
    }

    mutating func take(_ report: ChildReport, task: Int) {
        switch begun[task] {
        case .run(let attempt): take(report, of: attempt)
        case .sessions(let document, let indices): take(report, ofSessions: indices, in: document)
        case .examine(let document): take(report, ofNamesIn: document)
        }
    }

    mutating func giveUp(_ reason: String) {
        queue = []
        for document in documents.indices {
            for index in picked[document] where results[document][index] == nil {
                finish(Run(outcome: .skipped(reason: reason)), document, index)
            }
        }
    }

    private mutating func finish(_ run: Run, _ document: Int, _ index: Int) {
        guard picked[document].contains(index) else { return }
        if results[document][index] == nil { finished += 1 }
        results[document][index] = run
    }

    private mutating func take(_ report: ChildReport, of attempt: SnippetAttempt) {
        let job = documents[attempt.document][attempt.index]
        let setups = job.requirements.setup == nil ? 0 : 1
        let count = setups + attempt.imports.count + attempt.context.count + 1
        let records = ObservationLog.read(report, sourceCount: count, claims: Array(job.claims.indices))
        guard let record = records.last else { return }
        let context = attempt.context.map { documents[attempt.document][$0].snippet.id }
        var run = Run(record, report: report, of: job, limits: options.limits, context: context)
        if setups == 1 { run = run.after(setup: records[0]) }
        var borrowed: [String] = []
        if case .raised(let exception) = run.outcome, exception.missingName == nil {
            borrowed = borrowedNames(of: attempt, exception) + modulesAmiss(in: attempt.imports, exception)
        }
        if !borrowed.isEmpty {
            run = run.without(borrowed)
        } else if !attempt.imports.isEmpty {
            run = run.noting(imports: attempt.imports, of: job.snippet)
        }
        guard options.context, missingName(in: run, of: job) != nil else {
            return finish(run, attempt.document, attempt.index)
        }
        examined(attempt, run, record)
    }

    /// The name that a run lacks: the one at which it stopped, or one at a statement that was to raise something else.
    private func missingName(in run: Run, of job: Job) -> String? {
        if case .raised(let exception) = run.outcome { return exception.missingName }
        for observation in run.observations {
            guard let name = observation.exception?.missingName, job.claims.indices.contains(observation.claim) else {
                continue
            }
            let claim = job.claims[observation.claim]
            let isExpected =
                claim.kind == .raises
                && ["NameError", "UnboundLocalError"].contains { claim.expected.hasPrefix($0) }
            if !isExpected { return name }
        }
        return nil
    }

    /// Goes on with a run that lacks a name, as soon as the names of its document are known.
    private mutating func examined(_ attempt: SnippetAttempt, _ run: Run, _ record: SourceRecord) {
        if names[attempt.document] != nil { return resolve(attempt, run, record) }
        if suspended[attempt.document] == nil { queue.append(.examine(document: attempt.document)) }
        suspended[attempt.document, default: []].append((attempt, run, record))
    }

    /// The names that snippets of other sections bind and this one lacks. Names meet by accident there: where one of
    /// them does not fit, the snippet is incomplete, not wrong. The same where a name that another snippet imports as
    /// a module stands for something else.
    private func borrowedNames(of attempt: SnippetAttempt, _ exception: ObservedException) -> [String] {
        let isModule = exception.message.contains("module '") || exception.message.contains("'module'")
        guard let names = names[attempt.document]?.names else { return [] }
        let jobs = documents[attempt.document]
        let section = jobs[attempt.index].snippet.section
        let required = jobs[attempt.index].context.required
        let foreign = attempt.context.filter { index in
            !required.contains(index) && (isModule || jobs[index].snippet.section != section)
        }
        let bound = foreign.reduce(into: Set<String>()) { $0.formUnion(names[$1]?.bound ?? []) }
        return (names[attempt.index]?.needed ?? []).intersection(bound).sorted()
    }

    /// The modules that were imported for a snippet which means something else by their names: `datetime(2024, 1, 31)` is
    /// the class.
    private func modulesAmiss(in imports: [String], _ exception: ObservedException) -> [String] {
        if exception.isA("TypeError"), exception.message.contains("'module' object") { return imports }
        return imports.filter { name in
            exception.isA("AttributeError") && exception.message.hasPrefix("module '\(name)' has no attribute")
        }
    }

    private mutating func take(_ report: ChildReport, ofNamesIn document: Int) {
        let records = ObservationLog.read(report, sourceCount: documents[document].count, claims: [])
        names[document] = ContextSearch(names: records.map { $0.names })
        for (attempt, run, record) in suspended.removeValue(forKey: document) ?? [] { resolve(attempt, run, record) }
    }

    /// A run that stopped at a missing name: begun anew with what binds it, or finished where nothing does.
    private mutating func resolve(_ attempt: SnippetAttempt, _ run: Run, _ record: SourceRecord) {
        let job = documents[attempt.document][attempt.index]
        guard let name = missingName(in: run, of: job), let search = names[attempt.document] else {
            return finish(run, attempt.document, attempt.index)
        }
        let own = record.names ?? .init()
        let context = search.context(
            for: own.needed.union([name]), before: attempt.index, among: job.context.allowed)
        var again = attempt
        again.context = Set(context.snippets + job.context.required).sorted()
        again.imports = context.missing.filter { libraryModules.contains($0) }.sorted()
        let isResolved = !context.missing.contains(name) || again.imports.contains(name)
        if isResolved, again.context != attempt.context || again.imports != attempt.imports {
            return queue.append(.run(again))
        }
        guard case .raised = run.outcome, !own.bound.contains(name) || !context.missing.contains(name) else {
            // A documented exception was expected, and the run went on; or bound by itself, but later: its own mistake.
            return finish(run, attempt.document, attempt.index)
        }
        let unknown = context.missing.subtracting(again.imports).union([name])
        finish(run.with(.incomplete(names: unknown.sorted())), attempt.document, attempt.index)
    }

    /// What the marks on any of the sessions say that runs before: their setups.
    private func preparation(of sessions: [Int], in document: Int) -> [Int] {
        Set(sessions.flatMap { documents[document][$0].context.required }).subtracting(sessions).sorted()
    }

    private mutating func take(_ report: ChildReport, ofSessions indices: [Int], in document: Int) {
        let jobs = indices.map { documents[document][$0] }
        let claims = jobs.flatMap { Array($0.claims.indices) }
        let setups = jobs.first?.requirements.setup == nil ? 0 : 1
        let prepared = preparation(of: indices, in: document)
        let before = setups + prepared.count
        let all = ObservationLog.read(report, sourceCount: before + jobs.count, claims: claims)
        let records = Array(all.dropFirst(before))
        // The one that was running when the process ended bears the ending.
        let last = records.lastIndex { $0.isReached } ?? 0
        for (position, index) in indices.enumerated() {
            if position > last, report.ending != .done, records[position].syntax == nil {
                guard picked[document].contains(index) else { continue }
                queue.append(.run(SnippetAttempt(document: document, index: index, context: prepared)))
                continue
            }
            var report = report
            if position < last { report.ending = .done }
            var run = Run(
                records[position], report: report, of: jobs[position], limits: options.limits,
                context: prepared.map { documents[document][$0].snippet.id })
            if setups == 1 { run = run.after(setup: all[0]) }
            if options.context, picked[document].contains(index), missingName(in: run, of: jobs[position]) != nil {
                // Like any other snippet: plain ones may bind the name.
                let attempt = SnippetAttempt(document: document, index: index, context: prepared)
                examined(attempt, run, records[position])
            } else {
                finish(run, document, index)
            }
        }
    }
}

extension Snippet {
    /// Its id begins with the guide's path.
    fileprivate var place: String {
        let path = id.unicodeScalars.lastIndex(of: "#").map { id[..<$0] } ?? id[...]
        return "\(path):\(firstLine)"
    }
}

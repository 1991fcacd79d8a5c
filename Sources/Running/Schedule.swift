internal import Model

/// The jobs of a run on their way: alone first, then, where names are missing, with context.
struct Schedule: Workload {
    private let documents: [[Job]]
    private let options: RunnerOptions
    private let variation: Variation
    /// Whether snippets that need the loopback device can have it.
    private let hasLoopback: Bool
    private var finished = 0
    private(set) var results: [[Run?]]
    var libraryModules: Set<String> = []
    /// The jobs that were done since this was last emptied, by document and index.
    private var news: [(document: Int, index: Int)] = []

    /// The jobs that were asked for, by document.
    private var picked: [Set<Int>] = []
    private var queue: AttemptQueue
    private var begun: [Attempt] = []
    private var names: [Int: ContextSearch] = [:]
    /// Attempts that wait for the names of their document.
    private var suspended: [Int: [(SnippetAttempt, Run, SourceRecord)]] = [:]

    /// A schedule of nothing as yet.
    init(
        documents: [[Job]], options: RunnerOptions, variation: Variation = .first, preloads: Preloads = Preloads(),
        hasLoopback: Bool
    ) {
        self.documents = documents
        self.options = options
        self.variation = variation
        self.hasLoopback = hasLoopback
        results = documents.map { Array(repeating: nil, count: $0.count) }
        picked = Array(repeating: [], count: documents.count)
        queue = AttemptQueue(documents: documents, preloads: preloads)
    }

    /// Puts jobs of each document, by their indices, behind those that wait.
    mutating func add(_ chosen: [Set<Int>]) {
        var added: [Attempt] = []
        for document in documents.indices { added += attempts(of: chosen[document], in: document) }
        if let seed = options.orderSeed {
            var generator = SeededGenerator(seed: seed)
            added.shuffle(using: &generator)
        } else {
            added = queue.sleepingFirst(added)
        }
        queue.append(added)
    }

    /// Puts jobs of one document behind those that wait.
    mutating func add(_ chosen: Set<Int>, of document: Int) {
        queue.append(attempts(of: chosen, in: document))
    }

    private mutating func attempts(of chosen: Set<Int>, in document: Int) -> [Attempt] {
        let jobs = documents[document]
        var attempts: [Attempt] = []
        picked[document].formUnion(chosen)
        for index in chosen where isDenied(jobs[index]) { finish(Self.withoutNetwork, document, index) }
        let allowed = chosen.filter { !isDenied(jobs[$0]) }.sorted()
        let last = Dictionary(
            allowed.filter { jobs[$0].mode == .session }.map { (jobs[$0].group, $0) }, uniquingKeysWith: max)
        for (group, last) in last.sorted(by: { $0.key < $1.key }) {
            // An earlier session may bind what a later one uses: all run up to the last that is wanted.
            let members = jobs.indices.filter { $0 <= last && jobs[$0].mode == .session && jobs[$0].group == group }
            attempts.append(.sessions(document: document, indices: members))
        }
        for index in allowed where jobs[index].mode == .alone {
            attempts.append(
                .run(SnippetAttempt(document: document, index: index, context: jobs[index].context.required)))
        }
        return attempts
    }

    private func isDenied(_ job: Job) -> Bool { job.requirements.network == .loopback && !hasLoopback }

    private static let withoutNetwork = Run(outcome: .denied("no network namespace"))

    var progress: (done: Int, total: Int) { (finished, picked.reduce(0) { $0 + $1.count }) }

    /// Packages first, since their hosts take long to start.
    var kinds: [HostKind] { [true, false].map { HostKind(variation: variation, hasPackages: $0) } }

    func waiting(for kind: HostKind) -> Int {
        kind.variation == variation ? queue.count(withPackages: kind.hasPackages) : 0
    }

    func place(of task: Int) -> String? {
        switch begun[task] {
        case .run(let attempt): documents[attempt.document][attempt.index].snippet.place
        case .sessions(let document, let indices): indices.first.map { documents[document][$0].snippet.place }
        case .examine: nil
        }
    }

    mutating func next(for kind: HostKind) -> (task: Int, request: HostRequest)? {
        guard kind.variation == variation, let attempt = queue.next(withPackages: kind.hasPackages) else { return nil }
        begun.append(attempt)
        return (begun.count - 1, attempt.request(from: documents))
    }

    mutating func take(_ report: ChildReport, task: Int) {
        switch begun[task] {
        case .run(let attempt): take(report, of: attempt)
        case .sessions(let document, let indices): take(report, ofSessions: indices, in: document)
        case .examine(let document): take(report, ofNamesIn: document)
        }
    }

    /// Nothing more is begun; what is not known stays so.
    mutating func stop() { queue.removeAll() }

    /// Whether those of the jobs that were picked are done.
    func areDone(_ indices: [Int], in document: Int) -> Bool {
        indices.allSatisfy { !picked[document].contains($0) || results[document][$0] != nil }
    }

    /// Gives the jobs that were done since this was last asked.
    mutating func takeNews() -> [(document: Int, index: Int)] {
        defer { news = [] }
        return news
    }

    mutating func giveUp(_ reason: String) {
        stop()
        for document in documents.indices {
            for index in picked[document] where results[document][index] == nil {
                finish(Run(outcome: .skipped(reason: reason)), document, index)
            }
        }
    }

    private mutating func finish(_ run: Run, _ document: Int, _ index: Int) {
        guard picked[document].contains(index), results[document][index] == nil else { return }
        finished += 1
        news.append((document, index))
        results[document][index] = run
    }

    private mutating func take(_ report: ChildReport, of attempt: SnippetAttempt) {
        let job = documents[attempt.document][attempt.index]
        let setups = job.requirements.setup == nil ? 0 : 1
        let count = setups + attempt.imports.count + attempt.context.count + 1
        let records = ObservationLog.read(report, sourceCount: count, claims: Array(job.claims.indices))
        guard let record = records.last else { return }
        let context = attempt.context.map { documents[attempt.document][$0].snippet.id }
        let names = attempt.binders.sorted { $0.key < $1.key }.map { name, binder in
            BorrowedName(name: name, origin: documents[attempt.document][binder].snippet.id)
        }
        var run = Run(
            record, report: report, of: job, limits: options.limits, context: context, borrowed: names)
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
        if suspended[attempt.document] == nil { queue.put(.examine(document: attempt.document)) }
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
        again.binders = context.binders
        again.imports = context.missing.filter { libraryModules.contains($0) }.sorted()
        let isResolved = !context.missing.contains(name) || again.imports.contains(name)
        if isResolved, again.context != attempt.context || again.imports != attempt.imports {
            return queue.put(.run(again))
        }
        guard case .raised = run.outcome, !own.bound.contains(name) || !context.missing.contains(name) else {
            // A documented exception was expected, and the run went on; or bound by itself, but later: its own mistake.
            return finish(run, attempt.document, attempt.index)
        }
        let unknown = context.missing.subtracting(again.imports).union([name])
        finish(run.with(.incomplete(names: unknown.sorted())), attempt.document, attempt.index)
    }

    private mutating func take(_ report: ChildReport, ofSessions indices: [Int], in document: Int) {
        let jobs = indices.map { documents[document][$0] }
        let claims = jobs.flatMap { Array($0.claims.indices) }
        let setups = jobs.first?.requirements.setup == nil ? 0 : 1
        let prepared = preparation(of: indices, among: documents[document])
        let before = setups + prepared.count
        let all = ObservationLog.read(report, sourceCount: before + jobs.count, claims: claims)
        let records = Array(all.dropFirst(before))
        // The one that was running when the process ended bears the ending.
        let last = records.lastIndex { $0.isReached } ?? 0
        for (position, index) in indices.enumerated() {
            if position > last, report.ending != .done, records[position].syntax == nil {
                guard picked[document].contains(index) else { continue }
                queue.put(.run(SnippetAttempt(document: document, index: index, context: prepared)))
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

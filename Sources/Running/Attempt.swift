internal import Model

/// One thing that a host does for a schedule.
enum Attempt {
    case run(SnippetAttempt)
    /// `>>>` sessions of a document that share their names, by their indices.
    case sessions(document: Int, indices: [Int])
    case examine(document: Int)

    var document: Int {
        switch self {
        case .run(let attempt): attempt.document
        case .sessions(let document, _), .examine(let document): document
        }
    }

    /// The jobs of the document that are run.
    var indices: [Int] {
        switch self {
        case .run(let attempt): attempt.context + [attempt.index]
        case .sessions(_, let indices): indices
        case .examine: []
        }
    }

    func request(from documents: [[Job]]) -> HostRequest {
        let jobs = documents[document]
        var builder = JobBuilder()
        switch self {
        case .run(let attempt):
            builder.provide(for: jobs[attempt.index])
            for module in attempt.imports { builder.addImport(of: module) }
            for index in attempt.context { builder.add(jobs[index], isContext: true) }
            builder.add(jobs[attempt.index], isContext: false)
            return .run(builder.job)
        case .sessions(_, let indices):
            // Those of a group need the same.
            if let first = indices.first { builder.provide(for: jobs[first]) }
            for index in preparation(of: indices, among: jobs) { builder.add(jobs[index], isContext: true) }
            for index in indices { builder.add(jobs[index], isContext: false) }
            return .run(builder.job)
        case .examine:
            return .examine(jobs.map { HostJob.Source($0.snippet, isContext: true) })
        }
    }
}

/// One run of a snippet.
struct SnippetAttempt {
    let document: Int
    let index: Int
    /// What runs before it, in order.
    var context: [Int] = []
    /// The names for which these run, each with the index of what binds it.
    var binders: [String: Int] = [:]
    /// Standard modules that are imported for it.
    var imports: [String] = []
}

/// What the marks on any of the sessions say that runs before: their setups.
func preparation(of sessions: [Int], among jobs: [Job]) -> [Int] {
    Set(sessions.flatMap { jobs[$0].context.required }).subtracting(sessions).sorted()
}

internal import Model

/// The jobs of a run, and a second time those of which the first run says that they need it: begun as soon as that is
/// known, while others are still in their first.
struct RepeatingSchedule: Workload {
    private(set) var first: Schedule
    private(set) var second: Schedule
    private let documents: [[Job]]
    /// Whether a job, by document and index, needs a second run after this one; asked once of each.
    private let isRepeated: (Int, Int, Run) -> Bool

    init(first: Schedule, second: Schedule, of documents: [[Job]], isRepeated: @escaping (Int, Int, Run) -> Bool) {
        self.first = first
        self.second = second
        self.documents = documents
        self.isRepeated = isRepeated
        repeatWhatIsKnown()
    }

    var kinds: [HostKind] { first.kinds + second.kinds.reversed() }
    /// A job is done when nothing of it is left to run.
    var progress: (done: Int, total: Int) {
        let again = second.progress
        return (first.progress.done - (again.total - again.done), first.progress.total)
    }

    func waiting(for kind: HostKind) -> Int { first.waiting(for: kind) + second.waiting(for: kind) }

    // The tasks of the first have even numbers.

    mutating func next(for kind: HostKind) -> (task: Int, request: HostRequest)? {
        if let (task, request) = first.next(for: kind) { return (2 * task, request) }
        return second.next(for: kind).map { (2 * $0.task + 1, $0.request) }
    }

    func place(of task: Int) -> String? {
        task.isMultiple(of: 2) ? first.place(of: task / 2) : second.place(of: task / 2)
    }

    mutating func take(_ report: ChildReport, task: Int) {
        guard task.isMultiple(of: 2) else { return second.take(report, task: task / 2) }
        first.take(report, task: task / 2)
        repeatWhatIsKnown()
    }

    mutating func giveUp(_ reason: String) {
        first.giveUp(reason)
        second.stop()
    }

    private mutating func repeatWhatIsKnown() {
        var done: [Int: Set<Int>] = [:]
        for (document, index) in first.takeNews() where done[document]?.contains(index) != true {
            done[document, default: []].formUnion(jobsDone(with: index, in: document))
        }
        for (document, indices) in done.sorted(by: { $0.key < $1.key }) {
            let wanted = indices.filter { index in
                first.results[document][index].map { isRepeated(document, index, $0) } ?? false
            }
            second.add(wanted, of: document)
        }
    }

    /// What may run again now that a job is done: itself, or, since sessions that share their names run together, all of
    /// those when the last is done.
    private func jobsDone(with index: Int, in document: Int) -> [Int] {
        let job = documents[document][index]
        guard job.mode == .session else { return [index] }
        let sessions = documents[document].indices.filter { other in
            documents[document][other].mode == .session && documents[document][other].group == job.group
        }
        return first.areDone(sessions, in: document) ? sessions : []
    }
}

/// Sources to be compiled, many to a child; where a child dies of one, the rest goes to another.
struct CompileBatch: Workload {
    private let sources: [String]
    private(set) var results: [CompileError?]
    private var ranges: [Range<Int>] = []
    private var begun: [Range<Int>] = []
    private var finished = 0

    private static let most = 64

    init(sources: [String]) {
        self.sources = sources
        results = Array(repeating: nil, count: sources.count)
        ranges = stride(from: 0, to: sources.count, by: Self.most)
            .map { $0..<min(sources.count, $0 + Self.most) }
    }

    var progress: (done: Int, total: Int) { (finished, sources.count) }
    let kinds = [HostKind(variation: .first, hasPackages: false)]
    func waiting(for kind: HostKind) -> Int { ranges.count }
    func place(of task: Int) -> String? { nil }

    mutating func next(for kind: HostKind) -> (task: Int, request: HostRequest)? {
        guard let range = ranges.popLast() else { return nil }
        begun.append(range)
        let request = HostRequest.examine(
            range.map { HostJob.Source(name: "source.py", text: sources[$0], firstLine: 1, isContext: false) })
        return (begun.count - 1, request)
    }

    mutating func take(_ report: ChildReport, task: Int) {
        let range = begun[task]
        let records = ObservationLog.read(report, sourceCount: range.count, claims: [])
        var next = range.lowerBound
        for (index, record) in zip(range, records) {
            if let syntax = record.syntax {
                results[index] = CompileError(message: syntax.message, line: syntax.line, column: syntax.column)
            } else if record.names == nil {
                break
            }
            next = index + 1
        }
        if report.ending != .done, next < range.upperBound {
            // The compiler died of this one, which is as good as a refusal.
            results[next] = CompileError(message: "the compiler does not survive it", line: nil, column: nil)
            next += 1
        }
        finished += next - range.lowerBound
        if next < range.upperBound { ranges.append(next..<range.upperBound) }
    }

    mutating func giveUp(_ reason: String) {
        for range in ranges {
            for index in range { results[index] = CompileError(message: reason, line: nil, column: nil) }
        }
        ranges = []
    }
}

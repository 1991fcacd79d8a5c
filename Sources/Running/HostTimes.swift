/// How long hosts took so far, by their kind; milliseconds.
struct HostTimes {
    private var starts: [HostKind: Int] = [:]
    private var tasks: [HostKind: (count: Int, sum: Int)] = [:]

    /// What a trivial snippet takes, as long as none has run.
    private static let least = 5

    mutating func started(_ kind: HostKind, milliseconds: Int) { starts[kind] = milliseconds }

    mutating func finished(_ kind: HostKind, milliseconds: Int) {
        let before = tasks[kind] ?? (0, 0)
        tasks[kind] = (before.count + 1, before.sum + milliseconds)
    }

    /// How long a host takes to start; nil where none of its kind has, nor of the other variation.
    func start(of kind: HostKind) -> Int? {
        starts[kind] ?? starts.first { $0.key.hasPackages == kind.hasPackages }?.value
    }

    /// How long a task takes on average.
    func task(of kind: HostKind) -> Int {
        guard let (count, sum) = tasks[kind] else { return Self.least }
        return max(1, sum / count)
    }
}

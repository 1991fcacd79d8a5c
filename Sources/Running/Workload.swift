/// Work that hosts do: requests go out, replies come back, in any order.
protocol Workload {
    /// The kinds of hosts that it is for; those come first whose requests are begun first.
    var kinds: [HostKind] { get }
    /// Requests for hosts of a kind that could be under way at once.
    func waiting(for kind: HostKind) -> Int
    /// The next request for a host of a kind and a number for it, or nil when there is none now.
    mutating func next(for kind: HostKind) -> (task: Int, request: HostRequest)?
    mutating func take(_ report: ChildReport, task: Int)
    /// Nothing more is begun: everything that is not known is to be marked as not run.
    mutating func giveUp(_ reason: String)
    var progress: (done: Int, total: Int) { get }
    /// `path:line` of what a task runs; nil where there is no one place.
    func place(of task: Int) -> String?
}

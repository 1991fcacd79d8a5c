internal import Glibc

/// A control group for a host and all that it starts: the kernel counts memory and processes of the whole tree.
///
/// Under version 1 of the kernel's interface it is a folder for each controller, under version 2 a single one.
struct ControlGroup {
    private let folders: [String]
    /// `cgroup.procs` of each folder, open for writing.
    let joins: [Int32]
    /// Where the kernel counts the processes that it killed for their memory, or -1. Open, since each snippet asks.
    private let events: Int32

    /// The room that the host itself, the output and the scratch folder take beside the snippet.
    private static let allowance = 512 << 20

    /// Nil where the system gives no group with both controllers.
    init?(name: String, limits: Limits) {
        let places = Self.places
        guard let memory = places.memory, let processes = places.processes else { return nil }
        for place in Set([memory, processes]) { Self.removeAbandoned(in: place) }
        let total = limits.memory + Self.allowance
        let isUnified = memory == processes
        folders = isUnified ? ["\(memory)/\(name)"] : ["\(memory)/\(name)", "\(processes)/\(name)"]
        let folders = folders
        var isMade = folders.allSatisfy { mkdir($0, 0o755) == 0 }
        let settings =
            isUnified
            ? [("memory.max", total), ("pids.max", limits.processes + 1)]
            : [("memory.limit_in_bytes", total)]
        isMade = isMade && settings.allSatisfy { writeText("\(folders[0])/\($0.0)", "\($0.1)") }
        if !isUnified { isMade = isMade && writeText("\(folders[1])/pids.max", "\(limits.processes + 1)") }
        // Not every system counts swap.
        let swap = isUnified ? ("memory.swap.max", 0) : ("memory.memsw.limit_in_bytes", total)
        _ = writeText("\(folders[0])/\(swap.0)", "\(swap.1)")
        let joins = isMade ? folders.map { open($0 + "/cgroup.procs", O_WRONLY | O_CLOEXEC) } : []
        self.joins = joins
        events = open("\(folders[0])/" + (isUnified ? "memory.events" : "memory.oom_control"), O_RDONLY | O_CLOEXEC)
        guard isMade, joins.allSatisfy({ $0 >= 0 }) else {
            remove()
            return nil
        }
    }

    /// How many processes of the group the kernel has killed for their memory.
    var killed: Int {
        var buffer = [UInt8](repeating: 0, count: 512)
        let length = pread(events, &buffer, buffer.count, 0)
        for line in buffer.prefix(max(0, length)).split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " "))
            guard words.count == 2, words[0].elementsEqual("oom_kill".utf8) else { continue }
            return Int(String(decoding: words[1], as: UTF8.self)) ?? 0
        }
        return 0
    }

    /// To be called when no process is left in it.
    func remove() {
        for file in joins + [events] where file >= 0 { close(file) }
        for folder in folders { rmdir(folder) }
    }

    /// Removes groups whose `verify` was killed before it could: their names begin with its process.
    private static func removeAbandoned(in folder: String) {
        for name in entries(of: folder) {
            let parts = name.split(separator: "-")
            guard parts.first == "verify", parts.count > 1, let process = pid_t(parts[1]), kill(process, 0) < 0,
                errno == ESRCH
            else { continue }
            // Fails, rightly, where something still runs in it.
            rmdir("\(folder)/\(name)")
        }
    }

    /// The folders in which a group can be made.
    private static var places: (memory: String?, processes: String?) {
        var memory: String?
        var processes: String?
        var unified: String?
        for line in readText("/proc/self/cgroup").split(separator: "\n") {
            let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 3 else { continue }
            let path = fields[2] == "/" ? "" : fields[2]
            switch fields[1] {
            case "memory": memory = "/sys/fs/cgroup/memory" + path
            case "pids": processes = "/sys/fs/cgroup/pids" + path
            // A group with processes in it gives its controllers to no group below: ours lies beside it.
            case "":
                let above = path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
                unified = path.isEmpty ? nil : "/sys/fs/cgroup" + above
            default: break
            }
        }
        if let unified, memory == nil {
            let controllers = readText(unified + "/cgroup.subtree_control").split { $0 == " " || $0 == "\n" }
            if controllers.contains("memory"), controllers.contains("pids") { return (unified, unified) }
        }
        return (memory, processes)
    }
}

internal import CSystem
internal import Glibc

/// Watches one child until nothing of it is left.
struct Supervisor {
    let process: pid_t
    let files: ChildFiles
    /// Becomes readable when a child ends.
    let events: Int32
    /// Becomes readable, or breaks, when `verify` has given up.
    let control: Int32
    let limits: Limits
    /// Whether the processes and the memory of the whole tree are to be counted, since the kernel does not.
    let counts: Bool
    let clock: MonotonicClock

    enum Ending {
        case status(Int32)
        case timedOut
        case outputLimit
        case processLimit
        case memoryLimit
    }

    /// How often a long-running child is looked at, in milliseconds.
    private static let interval = 20
    /// How often its whole tree is looked at, in milliseconds: where it is alone in a namespace, that is quick.
    private static let lookingInterval = getpid() == 1 ? 50 : 100
    /// A snippet waits that uses less than this share of a processor, and not since others take it.
    private static let leastUse = 0.2
    /// Bytes that the tree may have in all beyond what one process may, as in a control group.
    private static let allowance = 512 << 20

    /// Returns how the child ended, and whether all that it started is gone.
    func wait() -> (Ending, isClean: Bool) {
        var status: Int32 = 0
        var isMet = false
        var stopped: Ending?
        var lastLook = (milliseconds: 0, processor: 0)
        var isWaiting = false
        while !isMet, stopped == nil {
            let left = limits.milliseconds - clock.milliseconds
            if left <= 0 {
                stopped = .timedOut
                break
            }
            var polled = [
                pollfd(fd: events, events: Int16(POLLIN), revents: 0),
                pollfd(fd: control, events: Int16(POLLIN), revents: 0),
            ]
            poll(&polled, 2, Int32(min(left, Self.interval)))
            // `verify` sends nothing while a child runs: only its end makes the socket readable.
            if polled[1].revents != 0 { stopped = .timedOut }
            if polled[0].revents != 0 { drainEvents() }
            isMet = system_reap(process, &status)
            if files.size(files.output) > limits.output || files.size(files.error) > limits.output {
                stopped = .outputLimit
            }
            let sinceLook = clock.milliseconds - lastLook.milliseconds
            if !isMet, sinceLook >= Self.lookingInterval {
                let usage = system_descendants_usage()
                if counts { stopped = stopped ?? excess(usage) }
                let used = Int(usage.processor) - lastLook.processor
                lastLook = (clock.milliseconds, Int(usage.processor))
                let waits = usage.running == 0 && Double(used) <= Self.leastUse * Double(sinceLook)
                if waits != isWaiting, control >= 0 {
                    _ = ControlSocket(descriptor: control).write(HostReply.waits(waits).bytes)
                    isWaiting = waits
                }
            }
        }
        let isClean = system_end_descendants(process, &status, &isMet)
        return (stopped ?? .status(status), isClean)
    }

    /// What the tree has too much of.
    private func excess(_ usage: system_usage) -> Ending? {
        if usage.processes > limits.processes { return .processLimit }
        return usage.memory > UInt64(limits.memory + Self.allowance) ? .memoryLimit : nil
    }

    private func drainEvents() {
        var buffer = [UInt8](repeating: 0, count: 128 * 8)
        while read(events, &buffer, buffer.count) > 0 {}
    }
}

internal import CSystem
internal import Glibc

/// `verify`'s end of a host: the process, its socket, and what has arrived so far. Ends the host when it goes.
final class HostConnection {
    let process: pid_t
    private(set) var descriptor: Int32
    let folder: String
    private let group: ControlGroup?
    private var killedBefore = 0
    private(set) var state = State.starting
    private var received: [UInt8] = []
    private var busySince = MonotonicClock()
    /// What it was last asked for.
    private(set) var begun: (kind: HostKind, request: HostRequest)?
    let variation: Variation
    /// The modules that it loads before it forks.
    private(set) var loaded: Set<String>
    /// Whether its snippet uses next to no processor time at the moment.
    var isWaiting = false

    /// Bytes of all that a snippet may store, where that is counted.
    private static let room: UInt64 = 256 << 20

    enum State: Equatable {
        case starting
        case idle
        case busy(task: Int)
    }

    /// Executes the program as a host and sends it what it must know. The group is removed when the host is gone.
    init(
        executable: String, configuration: HostConfiguration, environment: [String], group: ControlGroup?
    ) throws(RunnerFailure) {
        self.group = group
        var pair: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &pair) == 0 else {
            throw RunnerFailure(description: "no socket for a host: \(String(cString: strerror(errno)))")
        }
        let (own, other) = (pair[0], pair[1])
        let process = Self.start(executable, configuration, environment, control: other, groups: group?.joins ?? [])
        close(other)
        guard process > 0 else {
            close(own)
            throw RunnerFailure(description: "a host cannot be started: \(String(cString: strerror(-process)))")
        }
        self.process = process
        descriptor = own
        folder = configuration.folder
        variation = configuration.variation
        loaded = Set(configuration.preloads)
        _ = send(configuration.bytes)
    }

    private static func start(
        _ executable: String, _ configuration: HostConfiguration, _ environment: [String], control: Int32,
        groups: [Int32]
    ) -> pid_t {
        let kept = configuration.readable + [configuration.library, configuration.program]
        return withArguments([executable, hostArgument], environment) { arguments, environment in
            withCStrings([executable, configuration.folder] + kept) { paths, count in
                groups.withUnsafeBufferPointer { groups in
                    var start = system_host_start(
                        executable: paths?[0], arguments: arguments, environment: environment, control: control,
                        groups: groups.baseAddress, group_count: Int32(groups.count),
                        in_namespaces: configuration.inNamespaces, folder: paths?[1], room: room,
                        kept: paths.map { $0 + 2 }, kept_count: Int32(count - 2))
                    return system_start_host(&start)
                }
            }
        }
    }

    deinit {
        if descriptor >= 0 { end() }
    }

    /// Ends the host and all that it started; returns its status as `waitpid` gives it.
    @discardableResult
    private func end() -> Int32 {
        // Closing the socket ends an idle host; a busy one has to end its child first; one that starts has none.
        if state == .starting { kill(process, SIGKILL) }
        close(descriptor)
        descriptor = -1
        let clock = MonotonicClock()
        var status: Int32 = 0
        var isGone = false
        while !isGone, clock.milliseconds < 5000 {
            isGone = waitpid(process, &status, Int32(WNOHANG)) != 0
            if !isGone { usleep(500) }
        }
        if !isGone {
            kill(process, SIGKILL)
            while waitpid(process, &status, 0) < 0, errno == EINTR {}
        }
        group?.remove()
        return status
    }

    /// Ends a host that never became ready; returns why, where the system denied something.
    func problem() -> HostNotStarted? {
        let status = end()
        guard status & 0x7f == 0, let reason = system_start_problem(status >> 8 & 0xff) else { return nil }
        let text = String(cString: reason)
        return system_lacks_group(status >> 8 & 0xff) ? .deniedGroup(text) : .denied(text)
    }

    /// Whether the kernel killed something for its memory since this was last asked.
    func wasOutOfMemory() -> Bool {
        guard let killed = group?.killed else { return false }
        defer { killedBefore = killed }
        return killed > killedBefore
    }

    /// Milliseconds since the current task was sent.
    var busyMilliseconds: Int { busySince.milliseconds }

    /// Sends a request of a task. Returns false where the host is gone.
    func begin(_ request: HostRequest, task: Int, of kind: HostKind) -> Bool {
        state = .busy(task: task)
        begun = (kind, request)
        busySince = MonotonicClock()
        return send(request.bytes)
    }

    /// Lets it load more modules: it is starting again. Returns false where the host is gone.
    func load(_ modules: [String]) -> Bool {
        state = .starting
        loaded.formUnion(modules)
        busySince = MonotonicClock()
        return send(HostRequest.preload(modules).bytes)
    }

    func finish() {
        state = .idle
        begun = nil
        isWaiting = false
    }

    private func send(_ message: [UInt8]) -> Bool {
        ControlSocket(descriptor: descriptor).write(message)
    }

    enum Arrival {
        case nothing
        case reply(HostReply)
        case gone
    }

    /// Takes what has arrived, without waiting. Gives at most one reply.
    func receive() -> Arrival {
        var isGone = false
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while !isGone {
            let length = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            if length < 0, errno == EINTR { continue }
            if length < 0, errno == EAGAIN { break }
            isGone = length <= 0
            received += buffer.prefix(max(0, length))
            if length < buffer.count { break }
        }
        guard let message = nextMessage() else { return isGone ? .gone : .nothing }
        return HostReply(message).map { .reply($0) } ?? .gone
    }

    /// The first message of what has arrived, where it is whole; its length stands before it.
    private func nextMessage() -> [UInt8]? {
        guard received.count >= 8 else { return nil }
        var head = ByteReader(received, range: 0..<8)
        let length = head.number()
        guard length >= 0, received.count - 8 >= length else { return nil }
        defer { received.removeFirst(8 + length) }
        return Array(received[8..<8 + length])
    }
}

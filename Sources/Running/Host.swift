internal import CPython
internal import CSystem
internal import Glibc

/// The argument that makes `verify` a host.
let hostArgument = "--verify-host"

/// To be called first thing in the program: ends in a host where this process was started as one.
package func runHostIfAsked(_ arguments: [String]) {
    if arguments.count == 2, arguments[1] == hostArgument { runHost() }
}

/// A host: starts Python once, and then forks a child for each request until `verify` is gone.
package func runHost() -> Never {
    system_reset_signals()
    let socket = ControlSocket(descriptor: Int32(SYSTEM_CONTROL))
    guard let message = socket.read(), let configuration = HostConfiguration(message) else { exit(1) }
    let reply: HostReply
    var host: Host?
    do {
        let started = try Host(configuration)
        host = started
        reply = .ready(started.report)
    } catch {
        reply = .failed(error.reason, unfitModule: error.unfitModule)
    }
    guard socket.write(reply.bytes), var host else { exit(1) }
    while host.isClean, let message = socket.read() {
        guard let request = HostRequest(message) else { break }
        guard socket.write(host.answer(request, until: socket.descriptor).bytes) else { break }
    }
    // Not `exit`: Python's own handlers are not to run in here.
    _exit(0)
}

/// Why a host cannot run snippets.
struct HostFailure: Error {
    let reason: String
    /// A module that cannot be loaded before children are forked.
    var unfitModule: String?
}

/// The state of a host process between two children.
struct Host {
    let configuration: HostConfiguration
    private(set) var report: HostReport
    private let folders: HostFolders
    private var layers: ChildLayers
    /// For snippets that may use the loopback device.
    private var loopbackLayers: ChildLayers
    private let events: Int32
    private let kernelLimits: system_limits
    private let log: SharedLog
    /// Whether all children are gone: what the kernel does not let go could disturb the next one.
    private(set) var isClean = true

    init(_ configuration: HostConfiguration) throws(HostFailure) {
        self.configuration = configuration
        guard system_adopt_orphans() else { throw HostFailure(reason: "orphaned processes cannot be adopted") }
        folders = HostFolders(root: configuration.folder, ownsSharedMemory: configuration.inNamespaces)
        guard folders.refresh() else { throw HostFailure(reason: "\(configuration.folder) cannot be written") }
        guard let log = SharedLog(size: 16 << 20) else { throw HostFailure(reason: "no shared memory") }
        self.log = log
        if let problem = cpython_start(configuration.library, configuration.program) {
            throw HostFailure(reason: String(cString: problem))
        }
        try loadInAdvance(configuration.preloads)
        kernelLimits = Running.kernelLimits(
            configuration, userThreads: configuration.inNamespaces ? 0 : Int(system_user_threads()))
        system_hide(true)
        system_bound_capabilities()
        events = system_child_events()
        guard events >= 0 else { throw HostFailure(reason: "the end of a process cannot be waited for") }
        layers = ChildLayers(configuration, folders: folders, withInternet: false)
        // Only in a network of their own, unless the user asks for it: no filter can see addresses.
        loopbackLayers =
            configuration.inNamespaces || configuration.unconfinedLoopback
            ? ChildLayers(configuration, folders: folders, withInternet: true) : layers
        report = HostReport(
            version: String(cString: cpython_version()), libraryModules: words(cpython_library_modules()),
            layers: [], missing: [])
        try probe()
    }

    /// Confines a first child, so that what the system refuses is known before a snippet runs.
    private mutating func probe() throws(HostFailure) {
        while case .notStarted(let reason) = examine([], until: -1).ending {
            guard layers.drop(reason) else { throw HostFailure(reason: "a snippet cannot be confined: \(reason)") }
            _ = loopbackLayers.drop(reason)
        }
        report.layers = requiredLayers + layers.names + (configuration.inNamespaces ? ["namespaces"] : [])
        report.missing = layers.missing
    }

    /// Does what is asked; where that is done by a child, nothing of it is left.
    mutating func answer(_ request: HostRequest, until control: Int32) -> HostReply {
        switch request {
        case .run(let job): return .ended(child(of: job, control: control) { cpython_run($0) })
        case .examine(let sources): return .ended(examine(sources, until: control))
        case .preload(let modules):
            // Imports may look at this process as well; snippets may not.
            system_hide(false)
            defer { system_hide(true) }
            do throws(HostFailure) { try loadInAdvance(modules) } catch {
                return .failed(error.reason, unfitModule: error.unfitModule)
            }
            return .ready(report)
        }
    }

    private mutating func examine(_ sources: [HostJob.Source], until control: Int32) -> ChildReport {
        child(of: HostJob(sources: sources, probes: []), control: control) { cpython_examine($0) }
    }

    private mutating func child(
        of job: HostJob, control: Int32, _ body: (UnsafePointer<cpython_job>) -> Never
    ) -> ChildReport {
        guard folders.refresh() else { return ChildReport(ending: .notStarted("the scratch folder cannot be made")) }
        guard let files = ChildFiles(stdin: job.stdin) else {
            return ChildReport(ending: .notStarted("no memory files"))
        }
        defer { files.close() }
        let paths = job.sources.map { folders.write($0) }
        for file in job.files { folders.place(file) }
        let layers = job.hasLoopback ? loopbackLayers : layers
        log.clear()
        let shared = configuration.inNamespaces ? nil : SharedMemoryFolder()
        defer { shared?.removeTraces() }
        let clock = MonotonicClock()
        // Made ready here: the child would make each thing for the first time, at several times the cost.
        let isShifted = configuration.variation == .second
        let log = log
        let process = withCJob(
            job, paths: paths, seed: configuration.variation.rawValue, limits: kernelLimits, log: log
        ) { cJob in
            withConfinement(files, layers) { confinement in
                cpython_before_fork()
                let process = system_fork()
                if process == 0 { becomeChild(cJob, confinement, log, isShifted: isShifted, body) }
                cpython_after_fork_in_host()
                return process
            }
        }
        guard process > 0 else {
            return ChildReport(ending: .notStarted(String(cString: strerror(-process))))
        }
        let supervisor = Supervisor(
            process: process, files: files, events: events, control: control, limits: configuration.limits,
            counts: !configuration.inControlGroup, clock: clock)
        let (ending, isClean) = supervisor.wait()
        self.isClean = self.isClean && isClean
        return report(ending, files: files, microseconds: clock.microseconds)
    }

    private func withConfinement(
        _ files: ChildFiles, _ layers: ChildLayers, _ body: (UnsafePointer<system_confinement>) -> pid_t
    ) -> pid_t {
        folders.work.withCString { directory in
            var confinement = system_confinement(
                directory: directory, input: files.input, output: files.output, error: files.error,
                limits: kernelLimits, filter: nil, rules: layers.rules)
            guard var filter = layers.filter else { return body(&confinement) }
            return withUnsafePointer(to: &filter) { pointer in
                confinement.filter = pointer
                return body(&confinement)
            }
        }
    }

    private func report(_ ending: Supervisor.Ending, files: ChildFiles, microseconds: Int) -> ChildReport {
        let most = configuration.limits.output
        var result: ChildReport.Ending =
            switch ending {
            case .timedOut: .timedOut
            case .outputLimit: .outputLimit
            case .processLimit: .processLimit
            case .memoryLimit: .memoryLimit
            case .status(let status): log.isDone ? .done : decoded(status)
            }
        if let refused = log.refusal { result = .notStarted(refused) }
        if files.size(files.output) > most || files.size(files.error) > most { result = .outputLimit }
        return ChildReport(
            ending: result, log: log.records, isLogFull: log.isFull,
            stdout: files.content(files.output, from: log.taken.stdout, most: most),
            stderr: files.content(files.error, from: log.taken.stderr, most: most), microseconds: microseconds)
    }

    /// A status as `waitpid` gives it.
    private func decoded(_ status: Int32) -> ChildReport.Ending {
        let signal = status & 0x7f
        return signal == 0 ? .exited(status: Int(status >> 8) & 0xff) : .signalled(Int(signal))
    }
}

/// The limits as the kernel counts them.
///
/// - Parameter userThreads: how many threads the user had when the host started.
private func kernelLimits(_ configuration: HostConfiguration, userThreads: Int) -> system_limits {
    let limits = configuration.limits
    // A backstop behind the wall clock: several threads may run at once.
    let seconds = (limits.milliseconds / 1000 + 2) * max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    // A namespace of users starts counting anew; else what the user runs already counts too, and the other hosts'
    // children, which must not keep this one's from starting.
    let processes =
        configuration.inNamespaces
        ? limits.processes : max(0, userThreads) + limits.processes * (configuration.hosts + 1)
    return system_limits(
        memory: UInt64(limits.memory), file: UInt64(limits.file), processes: UInt64(processes),
        descriptors: UInt64(limits.descriptors), processor: UInt64(seconds))
}

/// In the child. What cannot be confined does not run.
///
/// Touches as little as it can: each page that it writes to, were it only to count a reference, is copied.
private func becomeChild(
    _ job: UnsafePointer<cpython_job>, _ confinement: UnsafePointer<system_confinement>, _ log: SharedLog,
    isShifted: Bool, _ body: (UnsafePointer<cpython_job>) -> Never
) -> Never {
    cpython_after_fork_in_child()
    if let failed = system_confine(confinement) {
        log.refuse("\(String(cString: failed)): \(String(cString: strerror(errno)))")
        _exit(1)
    }
    log.giveUpRefusing()
    if isShifted { system_shift_clock(400 * 86_400) }
    body(job)
}

/// Loads modules out of sight of the snippets that do not import them.
private func loadInAdvance(_ modules: [String]) throws(HostFailure) {
    var unfit: UnsafePointer<CChar>?
    withCStrings(modules) { unfit = cpython_preload($0, $1) }
    guard let unfit else { return }
    let module = String(cString: unfit)
    throw HostFailure(reason: "\(module) starts threads when it is imported", unfitModule: module)
}

/// A text that is words joined by blanks.
private func words(_ text: UnsafePointer<CChar>?) -> [String] {
    text.map { String(cString: $0).split(separator: " ").map(String.init) } ?? []
}

/// What every snippet is kept by; without one of them nothing runs.
private let requiredLayers = [
    "own process", "clean environment", "input from a file", "output in memory files with a limit", "resource limits",
    "no new privileges", "no capabilities", "descriptors closed", "orphans adopted", "deadline",
]

internal import CSystem
internal import Glibc
internal import Model

/// Work that hosts do: requests go out, replies come back, in any order.
protocol Workload {
    /// The next request and a number for it, or nil when there is none now.
    mutating func next() -> (task: Int, request: HostRequest)?
    mutating func take(_ report: ChildReport, task: Int)
    /// Nothing more is begun: everything that is not known is to be marked as not run.
    mutating func giveUp(_ reason: String)
    var progress: (done: Int, total: Int) { get }
    /// Requests that could be under way at once.
    var waiting: Int { get }
    /// `path:line` of what a task runs; nil where there is no one place.
    func place(of task: Int) -> String?
}

/// Why a host did not start.
enum HostNotStarted: Error {
    /// The system denies what is not required.
    case denied(String)
    case other(String)
    case interrupted
}

/// The hosts of one variation.
final class HostPool {
    private let installation: PythonInstallation
    private let options: RunnerOptions
    private let variation: Variation
    private let folder: String
    private let system: SystemLayers
    private var hosts: [HostConnection] = []
    private var startedCount = 0
    private(set) var libraryModules: Set<String> = []
    /// Modules that hosts started from now on load before they fork.
    private var preloads: [String] = []
    /// What a host could not begin, for another one; and which tasks that has happened to.
    private var returned: [(task: Int, request: HostRequest)] = []
    private var returnedTasks: Set<Int> = []
    /// Modules that turned out to start threads.
    private var unfit: Set<String> = []

    /// How much later than the host itself `verify` gives up on it.
    private static let grace = 10_000
    /// So many hosts that fail to start one after the other end the run.
    private static let mostFailures = 3

    init(
        installation: PythonInstallation, options: RunnerOptions, variation: Variation, folder: String,
        system: SystemLayers
    ) {
        self.installation = installation
        self.options = options
        self.variation = variation
        self.folder = folder
        self.system = system
    }

    /// Starts one host and waits until it is ready.
    func start() throws(HostNotStarted) -> HostReport {
        let host: HostConnection
        do throws(RunnerFailure) {
            host = try addHost()
        } catch {
            throw system.hasNamespaces ? .denied(error.description) : .other(error.description)
        }
        let clock = MonotonicClock()
        while clock.milliseconds < 60_000, !system_is_interrupted() {
            wait(for: [host], milliseconds: 100)
            switch host.receive() {
            case .nothing: continue
            case .reply(.ready(let report)):
                host.finish()
                libraryModules = Set(report.libraryModules)
                return report
            case .reply(.failed(let reason, _)):
                remove(host)
                throw .other(reason)
            case .reply(.ended), .gone:
                remove(host)
                if let reason = host.problem() { throw .denied(reason) }
                throw .other(
                    "Python \(installation.description.version) does not start "
                        + "(\(installation.description.library))")
            }
        }
        remove(host)
        if system_is_interrupted() { throw .interrupted }
        throw .other("Python does not start within a minute")
    }

    /// Lets the hosts do all of the work, starting as many as are of use.
    func work(_ load: inout some Workload, onProgress: (RunProgress) -> Void) {
        var failures = 0
        var reported: RunProgress?
        (returned, returnedTasks) = ([], [])
        while true {
            if system_is_interrupted() { return load.giveUp("interrupted") }
            if failures >= Self.mostFailures { return load.giveUp("hosts do not start") }
            distribute(&load)
            let progress = RunProgress(
                done: load.progress.done, total: load.progress.total, slowest: slowest(of: load))
            if progress.isNews(after: reported) {
                reported = progress
                onProgress(progress)
            }
            let active = hosts.filter { $0.state != .idle }
            guard !active.isEmpty else {
                if load.waiting + returned.count == 0 { return }
                failures += 1
                continue
            }
            wait(for: active, milliseconds: 100)
            for host in active { take(from: host, &load, &failures) }
        }
    }

    private func slowest(of load: some Workload) -> RunProgress.Slowest? {
        var longest: (task: Int, milliseconds: Int)?
        for host in hosts {
            guard case .busy(let task) = host.state, host.busyMilliseconds > longest?.milliseconds ?? 0 else {
                continue
            }
            longest = (task, host.busyMilliseconds)
        }
        guard let longest, Duration.milliseconds(longest.milliseconds) >= RunProgress.shortest else { return nil }
        return load.place(of: longest.task).map { place in
            RunProgress.Slowest(place: place, duration: .milliseconds(longest.milliseconds))
        }
    }

    /// Replaces the hosts by such as load these modules too, where there are any that they do not.
    func preload(_ modules: [String]) {
        let added = modules.filter { !preloads.contains($0) }
        guard !added.isEmpty else { return }
        preloads += added
        for host in hosts { remove(host) }
    }

    private func distribute(_ load: inout some Workload) {
        let starting = hosts.count { $0.state == .starting }
        let idle = hosts.count { $0.state == .idle }
        let wanted = min(options.jobs - hosts.count, load.waiting + returned.count - starting - idle)
        for _ in 0..<max(0, wanted) { _ = try? addHost() }
        for host in hosts where host.state == .idle {
            guard let (task, request) = returned.popLast() ?? load.next() else { return }
            if !host.begin(request, task: task) {
                // It had ended after its last task, which says nothing of this one.
                if returnedTasks.insert(task).inserted {
                    returned.append((task, request))
                } else {
                    load.take(ChildReport(ending: .notStarted("its host is gone")), task: task)
                }
                remove(host)
            }
        }
    }

    private func take(from host: HostConnection, _ load: inout some Workload, _ failures: inout Int) {
        switch (host.receive(), host.state) {
        case (.nothing, .busy(let task)):
            guard host.busyMilliseconds > options.limits.milliseconds + Self.grace else { return }
            load.take(ChildReport(ending: .timedOut), task: task)
            remove(host)
        case (.nothing, _): return
        case (.reply(.ended(var report)), .busy(let task)):
            if case .notStarted = report.ending, let request = host.request, returnedTasks.insert(task).inserted {
                // Something is wrong with this host: another one may do better.
                returned.append((task, request))
                return remove(host)
            }
            host.finish()
            if host.wasOutOfMemory(), report.ending == .signalled(Int(SIGKILL)) { report.ending = .memoryLimit }
            load.take(report, task: task)
        case (.reply(.ready), .starting):
            failures = 0
            host.finish()
        case (_, .busy(let task)):
            load.take(ChildReport(ending: .signalled(Int(SIGKILL))), task: task)
            remove(host)
        case (.reply(.failed(_, let module?)), .starting):
            // Not counted as a failure: without that module the next one starts.
            unfit.insert(module)
            remove(host)
        default:
            failures += 1
            remove(host)
        }
    }

    private func addHost() throws(RunnerFailure) -> HostConnection {
        startedCount += 1
        // In namespaces every host has a file system of its own there, so that all snippets see the same paths.
        let own = system.hasNamespaces ? folder : "\(folder)/\(variation.rawValue + 1).\(startedCount)"
        guard system.hasNamespaces || mkdir(own, 0o700) == 0 else {
            throw RunnerFailure(description: "\(own) cannot be made: \(String(cString: strerror(errno)))")
        }
        let description = installation.description
        let group =
            system.hasControlGroup
            ? ControlGroup(name: "verify-\(getpid())-\(variation.rawValue)-\(startedCount)", limits: options.limits)
            : nil
        let configuration = HostConfiguration(
            library: description.library, program: description.executable, folder: own,
            preloads: preloads.filter { !unfit.contains($0) },
            limits: options.limits, variation: variation, isolation: options.isolation,
            inNamespaces: system.hasNamespaces, unconfinedLoopback: options.unconfinedLoopback,
            inControlGroup: group != nil, hosts: options.jobs, readable: options.readable, runner: Int(getpid()))
        let environment = hostEnvironment(
            folders: HostFolders(root: own, ownsSharedMemory: system.hasNamespaces), installation: installation,
            variation: variation)
        let host = try HostConnection(
            executable: options.executable, configuration: configuration, environment: environment, group: group)
        hosts.append(host)
        return host
    }

    private func remove(_ host: HostConnection) {
        hosts.removeAll { $0 === host }
        if !system.hasNamespaces { _ = system_remove_folder(host.folder) }
    }

    private func wait(for hosts: [HostConnection], milliseconds: Int32) {
        var polled = hosts.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        poll(&polled, nfds_t(polled.count), milliseconds)
    }
}

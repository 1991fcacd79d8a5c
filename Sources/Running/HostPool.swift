internal import CSystem
internal import Glibc
internal import Model

/// The hosts of a run.
final class HostPool {
    private let installation: PythonInstallation
    private let options: RunnerOptions
    private let folder: String
    private let system: SystemLayers
    private var hosts: [HostConnection] = []
    private var startedCount = 0
    private(set) var libraryModules: Set<String> = []
    /// What hosts load before they fork.
    private var preloads = Preloads()
    private var times = HostTimes()
    /// What a host could not begin, for another one; and which tasks that has happened to.
    private var returned: [(kind: HostKind, task: Int, request: HostRequest)] = []
    private var returnedTasks: Set<Int> = []
    /// Modules that turned out to start threads.
    private var unfit: Set<String> = []

    /// How much later than the host itself `verify` gives up on it.
    private static let grace = 10_000
    /// Milliseconds within which a host must have started.
    private static let longestStart = 60_000
    /// So many hosts that fail to start one after the other end the run.
    private static let mostFailures = 3
    /// So many hosts for each job, some of which have nothing to do: there are four kinds of them.
    private static let mostHosts = 4

    init(installation: PythonInstallation, options: RunnerOptions, folder: String, system: SystemLayers) {
        self.installation = installation
        self.options = options
        self.folder = folder
        self.system = system
    }

    /// Starts one host and waits until it is ready.
    func start() throws(HostNotStarted) -> HostReport {
        let kind = HostKind(variation: .first, hasPackages: false)
        let host: HostConnection
        do throws(RunnerFailure) {
            host = try addHost(kind)
        } catch {
            throw system.hasNamespaces ? .denied(error.description) : .other(error.description)
        }
        let clock = MonotonicClock()
        while clock.milliseconds < Self.longestStart, !system_is_interrupted() {
            wait(for: [host], milliseconds: 100)
            switch host.receive() {
            case .nothing, .reply(.waits): continue
            case .reply(.ready(let report)):
                times.started(kind, milliseconds: host.busyMilliseconds)
                host.finish()
                libraryModules = Set(report.libraryModules)
                return report
            case .reply(.failed(let reason, _)):
                remove(host)
                throw .other(reason)
            case .reply(.ended), .gone:
                remove(host)
                if let problem = host.problem() { throw problem }
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
            let isDone = load.kinds.allSatisfy { waiting(for: $0, load) == 0 }
            // Hosts that are still starting serve the next work.
            if isDone, active.allSatisfy({ $0.state == .starting }) { return }
            guard !active.isEmpty else {
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

    /// Lets hosts load these modules in advance from now on.
    func preload(_ modules: Preloads) { preloads = modules }

    private func modules(for kind: HostKind) -> [String] {
        preloads.modules(withPackages: kind.hasPackages).filter { !unfit.contains($0) }
    }

    private func waiting(for kind: HostKind, _ load: some Workload) -> Int {
        load.waiting(for: kind) + returned.count { $0.kind == kind }
    }

    private func serves(_ host: HostConnection, _ kind: HostKind) -> Bool {
        host.variation == kind.variation && host.loaded == Set(modules(for: kind))
    }

    private func distribute(_ load: inout some Workload) {
        var room = options.jobs - hosts.count { isAtWork($0) }
        for kind in load.kinds {
            for host in hosts where room > 0 && host.state == .idle && serves(host, kind) {
                guard let (task, request) = next(for: kind, &load) else { break }
                if begin(request, task, on: host, of: kind, &load) { room -= 1 }
            }
            while room > 0, isOfUse(to: kind, load) {
                guard prepare(for: kind, load) else { break }
                room -= 1
            }
        }
    }

    /// Whether a host takes the place of a job. One whose snippet waits, for the time or for another program, does not,
    /// unless one snippet is to run after the other.
    private func isAtWork(_ host: HostConnection) -> Bool {
        host.state != .idle && !(host.isWaiting && options.jobs > 1)
    }

    /// Whether one more host of a kind would end the work sooner. Those that there are have more to do than it takes to
    /// start one, by some margin since that costs the other kinds time; or none of them will be free before: what has
    /// run for long is likely to run as long again.
    private func isOfUse(to kind: HostKind, _ load: some Workload) -> Bool {
        let same = hosts.filter { serves($0, kind) }
        let waiting = waiting(for: kind, load) - same.count { $0.state == .starting }
        guard waiting > 0 else { return false }
        guard !same.isEmpty else { return true }
        guard let start = times.start(of: kind) else { return false }
        if waiting * times.task(of: kind) > 2 * start * same.count { return true }
        return same.allSatisfy { $0.state != .idle && $0.busyMilliseconds > start }
    }

    /// Starts a host of a kind, or lets one that has nothing to do load what it lacks. Returns whether that was begun.
    private func prepare(for kind: HostKind, _ load: some Workload) -> Bool {
        let wanted = Set(modules(for: kind))
        let idle = hosts.filter { $0.state == .idle }
        if let host = idle.first(where: { $0.variation == kind.variation && $0.loaded.isSubset(of: wanted) }) {
            if host.load(modules(for: kind).filter { !host.loaded.contains($0) }) { return true }
            remove(host)
        }
        if hosts.count >= Self.mostHosts * options.jobs {
            let spare = idle.first { host in
                !load.kinds.contains { serves(host, $0) && waiting(for: $0, load) > 0 }
            }
            guard let spare else { return false }
            remove(spare)
        }
        return (try? addHost(kind)) != nil
    }

    private func next(for kind: HostKind, _ load: inout some Workload) -> (task: Int, request: HostRequest)? {
        guard let index = returned.firstIndex(where: { $0.kind == kind }) else { return load.next(for: kind) }
        let first = returned.remove(at: index)
        return (first.task, first.request)
    }

    /// Returns whether the host has begun.
    private func begin(
        _ request: HostRequest, _ task: Int, on host: HostConnection, of kind: HostKind, _ load: inout some Workload
    ) -> Bool {
        if host.begin(request, task: task, of: kind) { return true }
        // It had ended after its last task, which says nothing of this one.
        if returnedTasks.insert(task).inserted {
            returned.append((kind, task, request))
        } else {
            load.take(ChildReport(ending: .notStarted("its host is gone")), task: task)
        }
        remove(host)
        return false
    }

    private func take(from host: HostConnection, _ load: inout some Workload, _ failures: inout Int) {
        var arrival = host.receive()
        while case .reply(.waits(let waits)) = arrival {
            host.isWaiting = waits
            arrival = host.receive()
        }
        switch (arrival, host.state) {
        case (.nothing, .busy(let task)):
            guard host.busyMilliseconds > options.limits.milliseconds + Self.grace else { return }
            load.take(ChildReport(ending: .timedOut), task: task)
            remove(host)
        case (.nothing, .starting):
            guard host.busyMilliseconds > Self.longestStart else { return }
            failures += 1
            forget(host)
        case (.nothing, .idle): return
        case (.reply(.ended(var report)), .busy(let task)):
            if case .notStarted = report.ending, let begun = host.begun, returnedTasks.insert(task).inserted {
                // Something is wrong with this host: another one may do better.
                returned.append((begun.kind, task, begun.request))
                return remove(host)
            }
            if let kind = host.begun?.kind { times.finished(kind, milliseconds: host.busyMilliseconds) }
            host.finish()
            if host.wasOutOfMemory(), report.ending == .signalled(Int(SIGKILL)) { report.ending = .memoryLimit }
            load.take(report, task: task)
        case (.reply(.ready), .starting):
            failures = 0
            for kind in load.kinds where serves(host, kind) { times.started(kind, milliseconds: host.busyMilliseconds) }
            host.finish()
        case (_, .busy(let task)):
            load.take(ChildReport(ending: .signalled(Int(SIGKILL))), task: task)
            remove(host)
        case (.reply(.failed(_, let module?)), .starting):
            // Not counted as a failure: without that module the next one starts.
            unfit.insert(module)
            remove(host)
        case (_, .starting):
            failures += 1
            forget(host)
        default:
            failures += 1
            remove(host)
        }
    }

    /// Gives up a host that does not start: a module that it loads may be why.
    private func forget(_ host: HostConnection) {
        unfit.formUnion(host.loaded)
        remove(host)
    }

    @discardableResult
    private func addHost(_ kind: HostKind) throws(RunnerFailure) -> HostConnection {
        startedCount += 1
        // In namespaces every host has a file system of its own there, so that all snippets see the same paths.
        let own = system.hasNamespaces ? folder : "\(folder)/\(kind.variation.rawValue + 1).\(startedCount)"
        guard system.hasNamespaces || mkdir(own, 0o700) == 0 else {
            throw RunnerFailure(description: "\(own) cannot be made: \(String(cString: strerror(errno)))")
        }
        let description = installation.description
        let group =
            system.hasControlGroup
            ? ControlGroup(name: "\(groupName(folder))-\(startedCount)", limits: options.limits)
            : nil
        let configuration = HostConfiguration(
            library: description.library, program: description.executable, folder: own,
            preloads: modules(for: kind), limits: options.limits, variation: kind.variation,
            isolation: options.isolation, inNamespaces: system.hasNamespaces,
            unconfinedLoopback: options.unconfinedLoopback, inControlGroup: group != nil,
            hosts: Self.mostHosts * options.jobs, readable: options.readable, runner: Int(getpid()))
        let environment = hostEnvironment(
            folders: HostFolders(root: own, ownsSharedMemory: system.hasNamespaces), installation: installation,
            variation: kind.variation)
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

/// Begins with this process, so that groups whose process is gone can be told; the folder tells apart several runs in it.
func groupName(_ folder: String) -> String {
    "verify-\(getpid())-\(folder.split(separator: "/").last ?? "")"
}

internal import CSystem
internal import Glibc
package import Model

/// Runs snippets in hosts and gives back what was seen.
///
/// Belongs to one thread: nothing in here is concurrent but the hosts.
package final class Runner {
    package private(set) var python: PythonDescription
    package private(set) var confinement = Confinement(layers: [], missing: [])
    private var pool: HostPool?
    private let installation: PythonInstallation
    private let options: RunnerOptions
    private var system: SystemLayers
    /// Holds the folders of all hosts; nil once closed.
    private var folder: RunFolder?

    /// Starts the first host, so that a Python or a system that cannot run snippets is known at once.
    package init(python installation: PythonInstallation, options: RunnerOptions) throws(RunnerFailure) {
        self.installation = installation
        var options = options
        options.limits = try allowed(options.limits)
        self.options = options
        let folder = try RunFolder()
        self.folder = folder
        let group =
            options.isolation == .limits ? nil : ControlGroup(name: groupName(folder.path), limits: options.limits)
        group?.remove()
        system = SystemLayers(hasNamespaces: options.isolation != .limits, hasControlGroup: group != nil)
        let description = installation.description
        python = description
        do throws(RunnerFailure) {
            let (pool, report, missing) = try startedPool(folder: folder)
            self.pool = pool
            python = PythonDescription(
                version: String(report.version.prefix { $0 != " " }), library: description.library,
                executable: description.executable, reason: description.reason)
            confinement = Confinement(
                layers: report.layers + (system.hasControlGroup ? ["control group"] : []), missing: missing)
            if options.isolation == .strict, let first = missing.first {
                throw RunnerFailure(description: "--isolation strict: \(first.name) is missing: \(first.reason)")
            }
        } catch {
            close()
            throw error
        }
    }

    /// The first pool with one host; where the system denies namespaces, without them.
    private func startedPool(
        folder: RunFolder
    ) throws(RunnerFailure) -> (HostPool, HostReport, [Confinement.MissingLayer]) {
        var missing: [Confinement.MissingLayer] = []
        if options.isolation == .limits {
            missing.append(
                .init(
                    name: "all but the required layers", reason: "--isolation limits: the network is open to snippets"))
        } else if !system.hasControlGroup {
            missing.append(Self.withoutGroup("none can be made"))
        }
        while true {
            let pool = makePool(folder: folder)
            do throws(HostNotStarted) {
                let report = try pool.start()
                return (pool, report, report.missing.map { .init(name: $0.name, reason: $0.reason) } + missing)
            } catch {
                switch error {
                case .denied(let reason) where system.hasNamespaces:
                    system.hasNamespaces = false
                    missing.append(
                        .init(
                            name: "namespaces",
                            reason: "\(reason): snippets share /proc, shared memory, disk space and the modes of "
                                + "files with other programs"))
                    if options.unconfinedLoopback {
                        missing.append(
                            .init(
                                name: "network namespace",
                                reason: "verify.yml wants it so: what needs the loopback device reaches the network"))
                    }
                case .deniedGroup(let reason) where system.hasControlGroup:
                    system.hasControlGroup = false
                    missing.append(Self.withoutGroup(reason))
                case .denied(let reason), .deniedGroup(let reason), .other(let reason):
                    throw RunnerFailure(description: reason)
                case .interrupted:
                    // Not a failure: what is run with it is given up at once.
                    return (
                        pool,
                        HostReport(
                            version: installation.description.version, libraryModules: [], layers: [], missing: []), []
                    )
                }
            }
        }
    }

    private static func withoutGroup(_ reason: String) -> Confinement.MissingLayer {
        .init(name: "control group", reason: "\(reason): memory and processes are limited one by one, not in all")
    }

    private func makePool(folder: RunFolder) -> HostPool {
        HostPool(installation: installation, options: options, folder: folder.path, system: system)
    }

    deinit { close() }

    /// Ends all hosts and removes their folders. Runs that are asked for afterwards give nothing.
    package func close() {
        pool = nil
        folder?.remove()
        folder = nil
    }

    /// To be called from a signal handler: what is known so far is returned soon, and nothing more is begun.
    package static func requestInterrupt() { system_request_interrupt() }
    package static var isInterrupted: Bool { system_is_interrupted() }

    /// Runs every job that `wants` picks, by document and index; the others serve as context only.
    ///
    /// - Parameters:
    ///   - isRepeated: whether a job, by document and index, is to run a second time after this first run: with other
    ///     seeds and another date. Asked once of each that is done.
    ///   - onProgress: called whenever more of the picked jobs are done, and once a second while one runs long.
    /// - Returns: of each job in the order given its run and its second one, nil where there was none.
    package func run(
        _ documents: [[Job]], picking wants: (Int, Int) -> Bool,
        repeating isRepeated: @escaping (Int, Int, Run) -> Bool, onProgress: (RunProgress) -> Void
    ) -> (first: [[Run?]], second: [[Run?]]) {
        let preloads = Preloads(for: documents, libraryModules: libraryModules)
        var first = schedule(of: documents, .first, preloads)
        first.add(picked(documents, wants))
        var both = RepeatingSchedule(
            first: first, second: schedule(of: documents, .second, preloads), of: documents, isRepeated: isRepeated)
        work(&both, preloads, onProgress)
        return (both.first.results, both.second.results)
    }

    /// Runs every job once.
    package func run(
        _ documents: [[Job]], variation: Variation = .first, picking wants: (Int, Int) -> Bool = { _, _ in true },
        onProgress: (RunProgress) -> Void = { _ in }
    ) -> [[Run?]] {
        let preloads = Preloads(for: documents, libraryModules: libraryModules)
        var schedule = schedule(of: documents, variation, preloads)
        schedule.add(picked(documents, wants))
        work(&schedule, preloads, onProgress)
        return schedule.results
    }

    private func schedule(of documents: [[Job]], _ variation: Variation, _ preloads: Preloads) -> Schedule {
        // Where nothing but the required layers is asked for, the network is open anyway.
        let hasLoopback = system.hasNamespaces || options.unconfinedLoopback || options.isolation == .limits
        var schedule = Schedule(
            documents: documents, options: options, variation: variation, preloads: preloads,
            hasLoopback: hasLoopback)
        schedule.libraryModules = libraryModules
        return schedule
    }

    private func picked(_ documents: [[Job]], _ wants: (Int, Int) -> Bool) -> [Set<Int>] {
        documents.indices.map { document in Set(documents[document].indices.filter { wants(document, $0) }) }
    }

    private func work(_ load: inout some Workload, _ preloads: Preloads, _ onProgress: (RunProgress) -> Void) {
        pool?.preload(preloads)
        pool?.work(&load, onProgress: onProgress)
    }

    /// Whether each source compiles as it stands, top-level `await` allowed; nil where it does.
    package func compiles(_ sources: [String]) -> [CompileError?] {
        var batch = CompileBatch(sources: sources)
        pool?.work(&batch, onProgress: { _ in })
        return batch.results
    }

    private var libraryModules: Set<String> { pool?.libraryModules ?? [] }
}

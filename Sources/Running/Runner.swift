internal import CSystem
internal import Glibc
package import Model

/// Runs snippets in hosts and gives back what was seen.
///
/// Belongs to one thread: nothing in here is concurrent but the hosts.
package final class Runner {
    package let python: PythonDescription
    package private(set) var confinement = Confinement(layers: [], missing: [])
    private var pools: [Variation: HostPool] = [:]
    private let installation: PythonInstallation
    private let options: RunnerOptions
    /// Holds the folders of all hosts; nil once closed.
    private var folder: String?

    /// Starts the first host, so that a Python or a system that cannot run snippets is known at once.
    package init(python installation: PythonInstallation, options: RunnerOptions) throws(RunnerFailure) {
        self.installation = installation
        self.options = options
        let folder = try makeRunFolder()
        self.folder = folder
        let pool = HostPool(installation: installation, options: options, variation: .first, folder: folder + "/1")
        pools[.first] = pool
        let description = installation.description
        do {
            let report = try pool.start()
            python = PythonDescription(
                version: String(report.version.prefix { $0 != " " }), library: description.library,
                executable: description.executable, reason: description.reason)
            confinement = Confinement(
                layers: report.layers, missing: report.missing.map { .init(name: $0.name, reason: $0.reason) })
        } catch {
            _ = system_remove_folder(folder)
            throw error
        }
    }

    deinit { close() }

    /// Ends all hosts and removes their folders. Runs that are asked for afterwards give nothing.
    package func close() {
        pools = [:]
        if let folder { _ = system_remove_folder(folder) }
        folder = nil
    }

    /// To be called from a signal handler: what is known so far is returned soon, and nothing more is begun.
    package static func requestInterrupt() { system_request_interrupt() }
    package static var isInterrupted: Bool { system_is_interrupted() }

    /// Runs every job that `wants` picks, by document and index; the others serve as context only.
    ///
    /// - Parameter onProgress: called with how many of the picked jobs are done.
    /// - Returns: a run for each job in the order given, nil where it was not picked.
    package func run(
        _ documents: [[Job]], variation: Variation = .first, picking wants: (Int, Int) -> Bool = { _, _ in true },
        onProgress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) -> [[Run?]] {
        var schedule = Schedule(documents: documents, options: options, variation: variation, wants: wants)
        schedule.libraryModules = libraryModules
        pool(variation)?.work(&schedule, onProgress: onProgress)
        return schedule.results
    }

    /// Whether each source compiles as it stands, top-level `await` allowed; nil where it does.
    package func compiles(_ sources: [String]) -> [CompileError?] {
        var batch = CompileBatch(sources: sources)
        pool(.first)?.work(&batch, onProgress: { _, _ in })
        return batch.results
    }

    private var libraryModules: Set<String> { pools[.first]?.libraryModules ?? [] }

    private func pool(_ variation: Variation) -> HostPool? {
        if let pool = pools[variation] { return pool }
        guard let folder else { return nil }
        let pool = HostPool(
            installation: installation, options: options, variation: variation,
            folder: folder + "/\(variation.rawValue + 1)")
        pools[variation] = pool
        return pool
    }
}

/// A folder for one run, where the user wants such folders, or else in /tmp.
private func makeRunFolder() throws(RunnerFailure) -> String {
    var places = ["/tmp", "/var/tmp"]
    if let wanted = getenv("TMPDIR") { places.insert(String(cString: wanted), at: 0) }
    for place in places where place.hasPrefix("/") {
        var template = Array((place + "/verify-XXXXXX").utf8CString)
        if template.withUnsafeMutableBufferPointer({ $0.baseAddress.map { mkdtemp($0) != nil } ?? false }) {
            return template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        }
    }
    throw RunnerFailure(description: "no folder for the snippets can be made in \(places.joined(separator: ", "))")
}

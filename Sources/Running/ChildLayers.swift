internal import CPython
internal import CSystem
internal import Glibc

/// The layers of confinement that a system may lack, as the children of one host put them on.
struct ChildLayers {
    private(set) var filter: system_filter?
    /// A descriptor with Landlock's rules, or -1.
    private(set) var rules: Int32 = -1
    private(set) var missing: [HostReport.MissingLayer] = []

    /// - Parameter withInternet: whether sockets of the internet's families can be made.
    init(_ configuration: HostConfiguration, folders: HostFolders, withInternet: Bool) {
        guard configuration.isolation != .limits else { return }
        makeFilter(configuration, withInternet)
        makeRules(configuration, folders, withInternet)
    }

    var names: [String] { (filter != nil ? ["seccomp"] : []) + (rules >= 0 ? ["Landlock"] : []) }

    private static let withoutFilter =
        "the network, the kernel's rarer calls and the signals to other processes are open to snippets"
    private static let withoutRules = "snippets may read and write what the user may"

    private mutating func makeFilter(_ configuration: HostConfiguration, _ withInternet: Bool) {
        var filter = system_filter()
        // In a process namespace of the host's own `verify` is out of sight.
        let guarded = [getpid()] + (configuration.inNamespaces ? [] : [pid_t(configuration.runner)])
        if let problem = system_make_filter(&filter, guarded, Int32(guarded.count), withInternet) {
            missing.append(.init(name: "seccomp", reason: "\(String(cString: problem)): \(Self.withoutFilter)"))
        } else {
            self.filter = filter
        }
    }

    private mutating func makeRules(_ configuration: HostConfiguration, _ folders: HostFolders, _ withInternet: Bool) {
        let places = cpython_places().map { String(cString: $0).split(separator: "\n").map(String.init) } ?? []
        let readable = systemFolders + places + configuration.readable + [folders.root]
        let writable = [folders.work, folders.home, folders.temporary] + writableDevices
        let paths =
            readable.map { system_path(path: strdup($0), is_writable: false) }
            + writable.map { system_path(path: strdup($0), is_writable: true) }
        defer { for path in paths { free(UnsafeMutableRawPointer(mutating: path.path)) } }
        var version: Int32 = 0
        rules = system_make_rules(paths, Int32(paths.count), withInternet, &version)
        guard rules < 0 else { return }
        let reason = version > 0 ? "the kernel's is too old" : String(cString: strerror(-rules))
        missing.append(.init(name: "Landlock", reason: "\(reason): \(Self.withoutRules)"))
    }

    /// Goes on without the layer that a child could not put on; false where it was none of these.
    mutating func drop(_ reason: String) -> Bool {
        if reason.hasPrefix("seccomp"), filter != nil {
            filter = nil
            missing.append(.init(name: "seccomp", reason: "\(reason): \(Self.withoutFilter)"))
            return true
        }
        if reason.hasPrefix("Landlock"), rules >= 0 {
            close(rules)
            rules = -1
            missing.append(.init(name: "Landlock", reason: "\(reason): \(Self.withoutRules)"))
            return true
        }
        return false
    }
}

/// Where programs, libraries and what they need lie; not /home, /root, /var, /srv, /mnt, /media.
private let systemFolders = [
    "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/etc", "/opt", "/nix", "/gnu", "/proc", "/sys",
    "/dev",
]

private let writableDevices = [
    "/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom", "/dev/tty", "/dev/ptmx", "/dev/pts",
    "/dev/shm",
]

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
        let isAlone = configuration.inNamespaces
        withoutFilter =
            (isAlone ? "" : "the network, the signals to other processes and ")
            + "the kernel's rarer calls are open to snippets"
        var files = statvfs()
        let isReadOnly = isAlone && statvfs("/", &files) == 0 && files.f_flag & UInt(ST_RDONLY) != 0
        withoutRules = "snippets may read \(isReadOnly ? "" : "and write ")what the user may"
        guard configuration.isolation != .limits else { return }
        makeFilter(configuration, withInternet)
        makeRules(configuration, folders, withInternet)
    }

    var names: [String] { (filter != nil ? ["seccomp"] : []) + (rules >= 0 ? ["Landlock"] : []) }

    /// What a snippet may do where a layer is missing.
    private let withoutFilter: String
    private let withoutRules: String

    private mutating func makeFilter(_ configuration: HostConfiguration, _ withInternet: Bool) {
        var filter = system_filter()
        // In a process namespace of the host's own `verify` is out of sight.
        let runner = pid_t(configuration.runner)
        let guarded = [getpid()] + (configuration.inNamespaces ? [] : [runner, getpgid(runner)].filter { $0 > 0 })
        let problem = guarded.withUnsafeBufferPointer { guarded in
            var wishes = system_filter_wishes(
                guarded: guarded.baseAddress, count: Int32(guarded.count), with_internet: withInternet,
                in_namespaces: configuration.inNamespaces)
            return system_make_filter(&filter, &wishes)
        }
        if let problem {
            missing.append(.init(name: "seccomp", reason: "\(String(cString: problem)): \(withoutFilter)"))
        } else {
            self.filter = filter
        }
    }

    private mutating func makeRules(_ configuration: HostConfiguration, _ folders: HostFolders, _ withInternet: Bool) {
        let places = cpython_places().map { String(cString: $0).split(separator: "\n").map(String.init) } ?? []
        let shared = geteuid() == 0 ? publicParts(of: "/etc") : ["/etc"]
        let devices = writableDevices + (configuration.inNamespaces ? terminals : [])
        let listed = ["/etc", "/dev"]
        let readable = systemFolders + shared + places + configuration.readable + [folders.root]
        let written = [folders.work, folders.home, folders.temporary] + devices
        let paths =
            listed.map { system_path(path: strdup($0), access: SYSTEM_LISTED) }
            + readable.map { system_path(path: strdup($0), access: SYSTEM_READ) }
            + written.map { system_path(path: strdup($0), access: SYSTEM_WRITTEN) }
        defer { for path in paths { free(UnsafeMutableRawPointer(mutating: path.path)) } }
        var version: Int32 = 0
        rules = system_make_rules(paths, Int32(paths.count), withInternet, &version)
        guard rules < 0 else { return }
        let reason = version > 0 ? "the kernel's is too old" : String(cString: strerror(-rules))
        missing.append(.init(name: "Landlock", reason: "\(reason): \(withoutRules)"))
    }

    /// Goes on without the layer that a child could not put on; false where it was none of these.
    mutating func drop(_ reason: String) -> Bool {
        if reason.hasPrefix("seccomp"), filter != nil {
            filter = nil
            missing.append(.init(name: "seccomp", reason: "\(reason): \(withoutFilter)"))
            return true
        }
        if reason.hasPrefix("Landlock"), rules >= 0 {
            close(rules)
            rules = -1
            missing.append(.init(name: "Landlock", reason: "\(reason): \(withoutRules)"))
            return true
        }
        return false
    }
}

/// Where programs, libraries and what they need lie; not /home, /root, /run, /var, /srv, /mnt, /media.
private let systemFolders = [
    "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/opt", "/nix", "/gnu", "/proc", "/sys",
]

private let writableDevices = [
    "/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom", "/dev/tty", "/dev/shm",
]

/// Elsewhere they are the user's.
private let terminals = ["/dev/ptmx", "/dev/pts"]

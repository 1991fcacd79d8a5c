internal import CSystem
internal import Glibc

/// /dev/shm where it is shared with other programs: what a snippet leaves there outlives it.
struct SharedMemoryFolder {
    private static let path = "/dev/shm"
    private let before: Set<String>

    /// Takes down what is there before a snippet runs.
    init() { before = Self.names() }

    /// Removes what this user has there since then and no process has open: that of other programs, which come and go at
    /// the same time, is open as long as it matters.
    func removeTraces() {
        let new = Self.names().subtracting(before).filter { name in
            var status = stat()
            return lstat("\(Self.path)/\(name)", &status) == 0 && status.st_uid == geteuid()
        }
        guard !new.isEmpty else { return }
        let open = Self.openPaths()
        for name in new where !open.contains("\(Self.path)/\(name)") {
            _ = system_remove_folder("\(Self.path)/\(name)")
        }
    }

    private static func names() -> Set<String> { Set(entries(of: path)) }

    /// The paths in the folder that any process has open or mapped, as far as this user may see.
    private static func openPaths() -> Set<String> {
        var paths: Set<String> = []
        for process in entries(of: "/proc") where process.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            for descriptor in entries(of: "/proc/\(process)/fd") {
                if let target = linkTarget("/proc/\(process)/fd/\(descriptor)") { paths.insert(target) }
            }
            for line in readText("/proc/\(process)/maps").split(separator: "\n") {
                if let start = line.firstIndex(of: "/") { paths.insert(String(line[start...])) }
            }
        }
        return paths
    }
}

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
        var new: [ino_t: String] = [:]
        for name in Self.names().subtracting(before) {
            var status = stat()
            let path = "\(Self.path)/\(name)"
            if lstat(path, &status) == 0, status.st_uid == geteuid() { new[status.st_ino] = path }
        }
        guard !new.isEmpty else { return }
        let open = Self.openFiles()
        for (file, path) in new where !open.contains(file) { _ = system_remove_folder(path) }
    }

    private static func names() -> Set<String> { Set(entries(of: path)) }

    /// The files in the folder that any process has open or mapped, as far as this user may see: by their numbers, since
    /// a semaphore is mapped under another name than it gets.
    private static func openFiles() -> Set<ino_t> {
        var files: Set<ino_t> = []
        for process in entries(of: "/proc") where process.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            for descriptor in entries(of: "/proc/\(process)/fd") {
                var status = stat()
                if stat("/proc/\(process)/fd/\(descriptor)", &status) == 0 { files.insert(status.st_ino) }
            }
            for line in readText("/proc/\(process)/maps").split(separator: "\n") where line.contains(path) {
                // address, rights, offset, device, number, path
                let fields = line.split(separator: " ", maxSplits: 5)
                if fields.count > 4, let file = ino_t(fields[4]) { files.insert(file) }
            }
        }
        return files
    }
}

internal import CSystem
internal import Glibc

/// The folders of one host.
struct HostFolders {
    let root: String
    /// The working directory of the snippet.
    var work: String { root + "/work" }
    var home: String { root + "/home" }
    var temporary: String { root + "/tmp" }
    /// Where the restored snippets lie as files.
    var source: String { root + "/source" }

    /// Whether the shared memory is the host's own.
    let ownsSharedMemory: Bool

    /// Empties what a snippet may have written to; false where that fails.
    func refresh() -> Bool {
        let shared = ownsSharedMemory && access("/dev/shm", F_OK) == 0 ? ["/dev/shm"] : []
        return ([work, home, temporary, source] + shared).allSatisfy { (path: String) in system_empty_folder(path) }
    }

    /// Writes a source where tracebacks and `inspect` find it, blank lines before it so that line numbers are the
    /// document's; returns its path. A failure shows in tracebacks only.
    func write(_ source: HostJob.Source) -> String {
        let path = self.source + "/" + source.name
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { return path }
        defer { Glibc.close(file) }
        let bytes = [UInt8](repeating: 0x0A, count: max(0, source.firstLine - 1)) + Array(source.text.utf8)
        var position = 0
        while position < bytes.count {
            let length = bytes.withUnsafeBytes {
                Glibc.write(file, $0.baseAddress.map { $0 + position }, bytes.count - position)
            }
            if length <= 0 { break }
            position += length
        }
        return path
    }

    /// Copies a file that a snippet needs into its working directory. What is missing the snippet will miss.
    func place(_ file: HostJob.File) {
        let target = work + "/" + file.name
        var folder = work
        for part in file.name.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o755)
        }
        let source = open(file.origin, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { return }
        defer { Glibc.close(source) }
        let copy = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard copy >= 0 else { return }
        defer { Glibc.close(copy) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let length = read(source, &buffer, buffer.count)
            guard length > 0, Glibc.write(copy, buffer, length) == length else { return }
        }
    }

}

import Glibc

/// The few things that `verify` does with files, without Foundation's cost at start-up.
package enum FileSystem {
    package enum Kind: Sendable, Equatable {
        case file
        case folder
        /// A pipe, a device, a socket.
        case other
    }

    /// Nil where nothing of that name is to be seen; links are followed.
    package static func kind(of path: String) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    /// The whole content of a file, a pipe, or standard input for `-`.
    package static func read(_ path: String) throws(FileError) -> [UInt8] {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
        defer { close(descriptor) }
        var status = stat()
        let expected = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
        var bytes: [UInt8] = []
        bytes.reserveCapacity(expected + 1)
        let piece = 1 << 16
        while true {
            let start = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: piece))
            let count = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress?.advanced(by: start), piece)
            }
            if count < 0, errno == EINTR {
                bytes.removeLast(piece)
                continue
            }
            guard count >= 0 else { throw FileError(path: path, code: errno) }
            bytes.removeLast(piece - count)
            if count == 0 { return bytes }
        }
    }

    /// The names in a folder, sorted by their bytes, without `.` and `..`.
    package static func entries(of folder: String) throws(FileError) -> [String] {
        guard let stream = opendir(folder) else { throw FileError(path: folder, code: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Writes a file beside its place and renames it, so that it is there whole or not at all. What is no regular file
    /// (`/dev/stdout`, a pipe) is written to as it is.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        try write(to: path) { $0(bytes) }
    }

    /// The same for a content that comes in pieces.
    ///
    /// - Parameter produce: hands every piece to the function that it is given.
    package static func write(
        to path: String, _ produce: (@escaping (_ piece: [UInt8]) -> Void) -> Void
    ) throws(FileError) {
        let isInPlace = kind(of: path).map { $0 == .other } ?? false
        // Not the name with an ending, which might be too long.
        let target = isInPlace ? path : "\(parent(of: path))/.verify-\(getpid()).part"
        let flags = isInPlace ? O_WRONLY : O_WRONLY | O_CREAT | O_TRUNC
        let descriptor = open(target, flags | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
        var failure: CInt?
        produce { piece in
            if failure == nil { failure = write(piece, to: descriptor) }
        }
        if close(descriptor) != 0, failure == nil { failure = errno }
        if failure == nil, !isInPlace, rename(target, path) != 0 { failure = errno }
        if let failure {
            if !isInPlace { unlink(target) }
            throw FileError(path: path, code: failure)
        }
    }

    /// Nil, or the `errno` of the write that failed.
    private static func write(_ bytes: [UInt8], to descriptor: CInt) -> CInt? {
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return errno }
            start += count
        }
        return nil
    }

    /// Why a file of that name could not be written, found out without changing what is there; nil where it could.
    package static func obstacle(toWriting path: String) -> FileError? {
        switch kind(of: path) {
        case .folder: return FileError(path: path, code: EISDIR)
        case .other: return access(path, W_OK) == 0 ? nil : FileError(path: path, code: errno)
        case nil where errno == ENAMETOOLONG: return FileError(path: path, code: ENAMETOOLONG)
        case .file, nil:
            let folder = parent(of: path)
            guard kind(of: folder) != nil else { return FileError(path: path, code: ENOENT) }
            guard kind(of: folder) == .folder else { return FileError(path: path, code: ENOTDIR) }
            return access(folder, W_OK | X_OK) == 0 ? nil : FileError(path: path, code: errno)
        }
    }

    /// Makes a folder and those above it.
    package static func makeFolder(_ path: String) throws(FileError) {
        if path.isEmpty || kind(of: path) == .folder { return }
        let above = parent(of: path)
        if above != path { try makeFolder(above) }
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileError(path: path, code: errno) }
    }

    package static func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 else { throw FileError(path: path, code: errno) }
    }

    /// The folder that holds a path, `.` for a bare name.
    package static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    package static var currentFolder: String {
        guard let path = getcwd(nil, 0) else { return "." }
        defer { free(path) }
        return String(cString: path)
    }

    /// Where a file lies or would lie: two names of one place give the same.
    package static func place(of path: String) -> String {
        if let existing = absolute(path) { return existing }
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.index(after: $0)...] } ?? path[...]
        return absolute(parent(of: path)).map { "\($0)/\(name)" } ?? path
    }

    /// Without links, `.` and `..`; nil where nothing of that name exists.
    package static func absolute(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}

internal import CSystem
internal import Glibc

/// The folder of one run of `verify`, locked as long as it is used.
///
/// Paths in it show in tracebacks and in what snippets print, so its name is the same every time unless another run
/// is under way. One that a killed run left behind is taken over.
struct RunFolder {
    let path: String
    private let lock: Int32

    private static let mostNames = 64

    init() throws(RunnerFailure) {
        var places = ["/tmp", "/var/tmp"]
        if let wanted = getenv("TMPDIR") { places.insert(String(cString: wanted), at: 0) }
        places = places.filter { $0.hasPrefix("/") }
        for place in places {
            for number in 1...Self.mostNames {
                let path = place + "/verify" + (number == 1 ? "" : "-\(number)")
                guard let lock = Self.taken(path) else { continue }
                self.path = path
                self.lock = lock
                return
            }
        }
        throw RunnerFailure(
            description: "no folder for the snippets can be made in \(places.joined(separator: ", "))")
    }

    /// Makes the folder, or takes over one of ours that nobody uses, and empties it.
    private static func taken(_ path: String) -> Int32? {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { return nil }
        // Anybody may have put something of this name there.
        let lock = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard lock >= 0 else { return nil }
        var opened = stat()
        var named = stat()
        if fstat(lock, &opened) == 0, opened.st_uid == geteuid(), flock(lock, LOCK_EX | LOCK_NB) == 0,
            lstat(path, &named) == 0, named.st_ino == opened.st_ino, fchmod(lock, 0o700) == 0,
            system_empty_folder(path)
        {
            return lock
        }
        close(lock)
        return nil
    }

    func remove() {
        _ = system_remove_folder(path)
        close(lock)
    }
}

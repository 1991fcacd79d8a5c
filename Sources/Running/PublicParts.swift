internal import Glibc

/// The parts of a folder that every user may read, in as few paths as possible.
///
/// Keys and passwords of a system lie in files of the superuser's own. A snippet that runs as the superuser is to see no
/// more of them than another user's would.
func publicParts(of folder: String) -> [String] {
    var status = stat()
    guard lstat(folder, &status) == 0 else { return [] }
    return parts(of: folder, mode: status.st_mode, depth: 0).paths
}

/// Deeper folders are left out.
private let mostDepth = 16

private func parts(of path: String, mode: mode_t, depth: Int) -> (isWhole: Bool, paths: [String]) {
    // Where a link leads is decided there.
    if mode & S_IFMT == S_IFLNK { return (true, []) }
    guard mode & S_IFMT == S_IFDIR else { return mode & S_IROTH == 0 ? (false, []) : (true, [path]) }
    let open = S_IROTH | S_IXOTH
    guard mode & open == open, depth < mostDepth else { return (false, []) }
    var isWhole = true
    var found: [String] = []
    for name in entries(of: path) {
        var status = stat()
        let child = path + "/" + name
        guard lstat(child, &status) == 0 else {
            isWhole = false
            continue
        }
        let inside = parts(of: child, mode: status.st_mode, depth: depth + 1)
        isWhole = isWhole && inside.isWhole
        found += inside.paths
    }
    return isWhole ? (true, [path]) : (false, found)
}

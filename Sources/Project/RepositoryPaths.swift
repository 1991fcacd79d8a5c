/// Paths as reports name them: relative to the repository's root, so that other tools find the files.
package struct RepositoryPaths: Sendable {
    /// Absolute.
    private let root: String?

    /// The nearest folder, from the current one up, that holds `.git` or `verify.yml`.
    package init() {
        var folder = FileSystem.currentFolder
        while true {
            let names = [".git", "verify.yml"].map { folder == "/" ? "/" + $0 : folder + "/" + $0 }
            if names.contains(where: { FileSystem.kind(of: $0) != nil }) {
                root = folder
                return
            }
            guard folder != "/", folder.hasPrefix("/") else { break }
            folder = FileSystem.parent(of: folder)
        }
        root = nil
    }

    /// A path outside the repository, and a name that is no file's, stay as they are.
    package func path(of path: String) -> String {
        guard let root, path != "-", let absolute = FileSystem.absolute(path) else { return path }
        let prefix = root == "/" ? root : root + "/"
        return absolute.hasPrefix(prefix) ? String(absolute.dropFirst(prefix.count)) : path
    }
}

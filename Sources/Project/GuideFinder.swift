import Glibc
package import Model

/// Turns what the user named into the texts of guides. A guide that cannot be read is a problem and stops no other.
package struct GuideFinder {
    package private(set) var guides: [SourceText] = []
    package private(set) var problems: [InputProblem] = []
    private var known: Set<String> = []

    /// Formats that are looked for in folders. Text files there are lists, licences and logs as often as guides, and
    /// Python files mostly hold no sessions: those must be named.
    private static let extensions = [".md", ".markdown", ".rst"]
    /// Folders that hold other people's documents.
    private static let foreign: Set<String> = ["node_modules", "site-packages", "venv", "__pycache__"]

    package init() {}

    package mutating func add(_ path: String) {
        switch path == "-" ? .file : FileSystem.kind(of: path) {
        case .folder:
            let before = guides.count + problems.count
            addFolder(path)
            if guides.count + problems.count == before { problems.append(.noGuides(folder: path)) }
        case .file, .other, nil: addFile(path)
        }
    }

    /// A path of verify.yml, which may hold `*` and `?`.
    package mutating func add(pattern: String, in root: String) {
        let path = pattern.hasPrefix("/") || root == "." ? pattern : root + "/" + pattern
        var found = glob_t()
        defer { globfree(&found) }
        guard pattern.utf8.contains(where: { "*?[".utf8.contains($0) }), glob(path, 0, nil, &found) == 0 else {
            return add(path)
        }
        for index in 0..<Int(found.gl_pathc) {
            if let name = found.gl_pathv[index] { add(String(cString: name)) }
        }
    }

    /// A path as reports show it.
    package static func shown(_ path: String) -> String {
        path.hasPrefix("./") && path.utf8.count > 2 ? String(path.dropFirst(2)) : path
    }

    private mutating func addFolder(_ folder: String) {
        let names: [String]
        do { names = try FileSystem.entries(of: folder) } catch {
            problems.append(.unreadable(error))
            return
        }
        let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
        for name in names where !name.hasPrefix(".") {
            switch FileSystem.kind(of: prefix + name) {
            case .folder: if !Self.foreign.contains(name) { addFolder(prefix + name) }
            case .file: if Self.extensions.contains(where: name.lowercased().hasSuffix) { addFile(prefix + name) }
            case .other, nil: break
            }
        }
    }

    private mutating func addFile(_ path: String) {
        guard known.insert(FileSystem.absolute(path) ?? path).inserted else { return }
        do throws(FileError) {
            let bytes = try FileSystem.read(path)
            do throws(NotUTF8) {
                guides.append(try SourceText(path: Self.shown(path), bytes: bytes))
            } catch {
                problems.append(.notUTF8(error))
            }
        } catch {
            problems.append(.unreadable(error))
        }
    }
}

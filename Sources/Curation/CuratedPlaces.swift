import Project

/// Where the curated files of one guide lie.
package struct CuratedPlaces: Sendable, Equatable {
    /// The project's root.
    let root: String
    /// The guide's path below the root, without its extension unless another guide has that name too.
    let name: String

    package init(root: String, name: String) {
        self.root = root
        self.name = name
    }

    package var snippetFolder: String { join(root, "Snippets/" + name) }
    package var expectationFolder: String { join(root, "Expectations/" + name) }
    /// A place is `section/k`.
    package func snippet(_ place: String) -> String { snippetFolder + "/" + place + ".py" }
    package func expectations(_ place: String) -> String { expectationFolder + "/" + place + ".yml" }

    /// The places of the snippets that are there, sorted.
    func existing() -> [String] { places(in: snippetFolder, extension: ".py") }

    /// The places that have expectations.
    func expected() -> [String] { places(in: expectationFolder, extension: ".yml") }

    private func places(in folder: String, extension ending: String) -> [String] {
        guard let sections = try? FileSystem.entries(of: folder) else { return [] }
        return sections.flatMap { section -> [String] in
            guard let files = try? FileSystem.entries(of: folder + "/" + section) else { return [] }
            return files.filter { $0.hasSuffix(ending) }.map { section + "/" + $0.dropLast(ending.count) }
        }
    }
}

private func join(_ folder: String, _ name: String) -> String { folder == "." ? name : folder + "/" + name }

extension CuratedPlaces {
    /// The places of a guide below the project's root; nil for a guide elsewhere.
    ///
    /// - Parameter root: the project's, as the program has it (`.`, `..`).
    package init?(guide path: String, root: String) {
        guard path != "-", let base = FileSystem.absolute(root), let guide = FileSystem.absolute(path),
            guide.hasPrefix(base == "/" ? base : base + "/")
        else { return nil }
        let name = String(guide.dropFirst(base == "/" ? 1 : base.count + 1))
        self.init(root: root, name: hasTwin(guide) ? name : withoutExtension(name))
    }

    /// Where `--output` puts the files of any guide.
    package init(guide path: String, output folder: String) {
        let name = path.split(separator: "/").filter { $0 != ".." && $0 != "." }.joined(separator: "/")
        self.init(root: folder, name: path == "-" ? "stdin" : withoutExtension(name))
    }
}

private let guideEndings = [".md", ".markdown", ".rst", ".txt", ".py"]

/// Whether another guide beside this one differs from it in the extension only.
private func hasTwin(_ path: String) -> Bool {
    let stem = withoutExtension(path)
    return guideEndings.contains { stem + $0 != path && FileSystem.kind(of: stem + $0) == .file }
}

private func withoutExtension(_ path: String) -> String {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")), !path[dot...].utf8.contains(UInt8(ascii: "/")),
        dot != path.startIndex
    else { return path }
    return String(path[..<dot])
}

extension CuratedPlaces {
    /// The guide that a file below `Snippets` or `Expectations` belongs to, as a path like that of the root; nil for any
    /// other path, and where there is no such guide.
    ///
    /// - Parameter root: the project's, as the program has it (`.`, `..`).
    package static func guide(ofCurated path: String, root: String) -> String? {
        guard let base = FileSystem.absolute(root), let file = FileSystem.absolute(path), file.hasPrefix(base + "/")
        else { return nil }
        let names = file.dropFirst(base.utf8.count + 1).split(separator: "/")
        let ending = names.first.flatMap { ["Snippets": ".py", "Expectations": ".yml"][String($0)] }
        // The folder, the guide, the section, the snippet.
        guard names.count >= 4, let ending, file.hasSuffix(ending) else { return nil }
        let guide = join(root, names.dropFirst().dropLast(2).joined(separator: "/"))
        return ([""] + guideEndings).map { guide + $0 }.first { FileSystem.kind(of: $0) == .file }
    }
}

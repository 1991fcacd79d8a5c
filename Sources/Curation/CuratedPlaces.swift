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

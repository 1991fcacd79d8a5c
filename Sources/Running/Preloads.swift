internal import Model

/// The modules that hosts load before the children are forked: those that many snippets import. Rarer ones would cost
/// every other snippet more, by the memory that each fork copies, than they save.
struct Preloads {
    /// Of the standard library: for all snippets.
    private(set) var library: [String] = []
    /// Others: for the snippets that import one of them.
    private(set) var packages: [String] = []
    /// By document and job, how many of the packages it imports.
    private(set) var packageCounts: [[Int]] = []

    /// What this share of the snippets imports is loaded in advance, but what at least two do.
    private static let share = 0.05

    init() {}

    /// - Parameter libraryModules: the names of the standard library's modules.
    init(for documents: [[Job]], libraryModules: Set<String>) {
        let imports = documents.map { $0.map { importedModules(by: $0.snippet) } }
        func isOfLibrary(_ module: String) -> Bool {
            libraryModules.contains(String(module.prefix { $0 != "." }))
        }
        let snippets = imports.joined()
        library = Self.frequent(in: snippets.map { $0.filter(isOfLibrary) }, of: snippets.count)
        let foreign = snippets.map { $0.filter { !isOfLibrary($0) } }.filter { !$0.isEmpty }
        packages = Self.frequent(in: foreign, of: foreign.count)
        let known = Set(packages)
        packageCounts = imports.map { $0.map { $0.count(where: known.contains) } }
    }

    func modules(withPackages: Bool) -> [String] { withPackages ? library + packages : library }

    private static func frequent(in imports: [Set<String>], of total: Int) -> [String] {
        var counts: [String: Int] = [:]
        for module in imports.joined() { counts[module, default: 0] += 1 }
        let least = max(2, Int((Double(total) * share).rounded(.up)))
        return counts.filter { $0.value >= least }.keys.sorted()
    }
}

/// What a snippet imports, by the text of its lines; of `from a import b` also `a.b`, which may be a module.
private func importedModules(by snippet: Snippet) -> Set<String> {
    snippet.lines.reduce(into: []) { $0.formUnion(importedModules(in: $1.text)) }
}

private func importedModules(in line: String) -> [String] {
    let words = line.prefix { $0 != "#" && $0 != ";" }.split(whereSeparator: { " \t(),".contains($0) })
    switch words.first {
    case "from":
        guard words.count > 2, words[2] == "import", !words[1].hasPrefix(".") else { return [] }
        let names = words.dropFirst(3).enumerated().filter { index, name in
            // Not what a name is called from here on.
            name != "as" && name != "*" && (index == 0 || words[index + 2] != "as")
        }
        return [String(words[1])] + names.map { "\(words[1]).\($0.element)" }
    case "import":
        return words.indices.dropFirst()
            .filter { words[$0] != "as" && words[$0 - 1] != "as" }
            .map { String(words[$0]) }
    default: return []
    }
}

internal import Model

/// Packages that so many snippets import are loaded before the children are forked.
private let frequent = 3

/// The modules of other packages that many of these jobs import, by the text of their lines.
func frequentImports(of jobs: [[Job]]) -> [String] {
    var counts: [String: Int] = [:]
    for job in jobs.joined() {
        var modules: Set<String> = []
        for line in job.snippet.lines { modules.formUnion(importedModules(line.text)) }
        for module in modules { counts[module, default: 0] += 1 }
    }
    return counts.filter { $0.value >= frequent && !preloadedModules.contains($0.key) }.keys.sorted()
}

/// What a line imports, as far as it is an import statement on one line.
private func importedModules(_ line: String) -> [String] {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
    switch words.first {
    case "from":
        return words.count > 2 && words[2] == "import" && !words[1].hasPrefix(".") ? [String(words[1])] : []
    case "import":
        let names = words.dropFirst().joined(separator: " ").split(separator: "#").first ?? ""
        return names.split(separator: ",").compactMap { $0.split(separator: " ").first.map(String.init) }
    default: return []
    }
}

/// Modules that many snippets import. None starts a thread or reads what differs from child to child.
let preloadedModules = [
    "abc", "asyncio", "atexit", "base64", "bisect", "collections", "collections.abc", "concurrent.futures",
    "contextlib", "copy", "csv", "dataclasses", "datetime", "decimal", "enum", "fractions", "functools", "gc",
    "hashlib", "heapq", "inspect", "io", "itertools", "json", "logging", "math", "multiprocessing", "operator",
    "pathlib", "pickle", "pprint", "queue", "random", "re", "shutil", "statistics", "string", "struct",
    "subprocess", "tempfile", "textwrap", "threading", "time", "timeit", "traceback", "types", "typing",
    "unittest.mock", "uuid", "warnings", "weakref",
]

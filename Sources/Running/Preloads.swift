internal import Model

/// What this share of the jobs imports, but at least two of them, is loaded before the children are forked. Rarer
/// modules would cost every other snippet more, by the memory that each fork copies, than they save.
private let share = 0.05

/// The modules that many of these jobs import, by the text of their lines.
func frequentImports(of jobs: [[Job]]) -> [String] {
    var counts: [String: Int] = [:]
    var total = 0
    for job in jobs.joined() {
        total += 1
        var modules: Set<String> = []
        for line in job.snippet.lines { modules.formUnion(importedModules(line.text)) }
        for module in modules { counts[module, default: 0] += 1 }
    }
    let least = max(2, Int((Double(total) * share).rounded(.up)))
    return counts.filter { $0.value >= least }.keys.sorted()
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

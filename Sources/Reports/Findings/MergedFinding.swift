import Model

/// A finding and the Pythons under which it is the same.
struct MergedFinding {
    let finding: Finding
    /// The first of them.
    let python: PythonDescription
    /// The names of all.
    fileprivate(set) var names: [String]
    /// Whether it is so under every Python that ran.
    fileprivate(set) var isEverywhere = true

    /// What tells where it is so, if not everywhere: ` (Python 3.11.2)`.
    var suffix: String { isEverywhere ? "" : " (Python \(visible(names.joined(separator: "; "))))" }
}

/// The findings of all runs, what is the same under several Pythons once: in document order for the first run, what
/// only later ones have behind them.
func mergedFindings(in results: Results) -> [MergedFinding] {
    var merged: [MergedFinding] = []
    var indices: [String: Int] = [:]
    for run in results.runs {
        let name = results.name(of: run.python)
        for finding in findings(in: run) {
            let key = "\(finding.id)\u{0}\(finding.rule)\u{0}\(finding.message)"
            if let index = indices[key] {
                merged[index].names.append(name)
            } else {
                indices[key] = merged.count
                merged.append(MergedFinding(finding: finding, python: run.python, names: [name]))
            }
        }
    }
    for index in merged.indices { merged[index].isEverywhere = merged[index].names.count == results.runs.count }
    return merged
}

import Model

/// A finding and the Pythons under which it is the same.
struct MergedFinding {
    let finding: Finding
    private(set) var pythons: [PythonDescription]
    /// Whether it is so under every Python that ran.
    fileprivate(set) var isEverywhere = true

    fileprivate init(_ finding: Finding, under python: PythonDescription) {
        self.finding = finding
        pythons = [python]
    }

    fileprivate mutating func occurs(under python: PythonDescription) {
        pythons.append(python)
    }
}

/// The findings of all runs, what is the same under several Pythons once: in document order for the first run, what
/// only later ones have behind them.
func mergedFindings(in results: Results) -> [MergedFinding] {
    var merged: [MergedFinding] = []
    var indices: [String: Int] = [:]
    for run in results.runs {
        for finding in findings(in: run) {
            let key = "\(finding.id)\u{0}\(finding.rule)\u{0}\(finding.message)"
            if let index = indices[key] {
                merged[index].occurs(under: run.python)
            } else {
                indices[key] = merged.count
                merged.append(MergedFinding(finding, under: run.python))
            }
        }
    }
    for index in merged.indices { merged[index].isEverywhere = merged[index].pythons.count == results.runs.count }
    return merged
}

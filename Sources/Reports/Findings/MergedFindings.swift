import Model

/// A finding and the Pythons under which it is the same.
struct MergedFinding {
    let finding: Finding
    var versions: [String]
}

/// The findings of all runs in document order, what is the same under several Pythons once.
func mergedFindings(in results: Results) -> [MergedFinding] {
    var merged: [MergedFinding] = []
    var indices: [String: Int] = [:]
    for run in results.runs {
        for finding in findings(in: run) {
            let key = "\(finding.id)\u{0}\(finding.rule)\u{0}\(finding.message)"
            if let index = indices[key] {
                merged[index].versions.append(run.python.version)
            } else {
                indices[key] = merged.count
                merged.append(MergedFinding(finding: finding, versions: [run.python.version]))
            }
        }
    }
    return merged
}

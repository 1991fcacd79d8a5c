import Model

/// What the same claims and snippets came to under different Pythons, where they differ: one line for each.
func versionDifferences(in results: Results) -> [String] {
    guard results.runs.count > 1 else { return [] }
    var order: [String] = []
    var seen: [String: (place: String, states: [String])] = [:]
    func note(_ id: String, _ place: String, _ state: String) {
        if seen[id] == nil { order.append(id) }
        seen[id, default: (place, [])].states.append(state)
    }
    for run in results.runs {
        for document in run.documents {
            let path = visible(document.source.path)
            for snippet in document.snippets {
                note(snippet.snippet.id, "\(path):\(snippet.snippet.firstLine)", snippet.run.outcome.name)
                for claim in snippet.claims {
                    let place = "\(path):\(claim.claim.line):\(claim.claim.column)"
                    note(claim.id, place, claim.verdict.status.rawValue)
                }
            }
        }
    }
    return order.compactMap { id in
        guard let (place, states) = seen[id], Set(states).count > 1 || states.count != results.runs.count else {
            return nil
        }
        let versions = zip(results.runs, states).map { "\(visible(results.name(of: $0.python))) \($1)" }
        return "\(place): \(versions.joined(separator: ", "))"
    }
}

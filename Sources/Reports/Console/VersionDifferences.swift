internal import Model

/// Where Pythons come to different results, one line for each place: `holds on 3.9 to 3.12, contradicted on 3.13: ...`.
func versionDifferences(in results: Results) -> [String] {
    guard results.runs.count > 1 else { return [] }
    let names = versionNames(of: results)
    var order: [String] = []
    var seen: [String: (place: String, states: [VersionState?])] = [:]
    for (run, version) in results.runs.enumerated() {
        func note(_ id: String, _ place: String, _ state: VersionState) {
            if seen[id] == nil { order.append(id) }
            let none = (place: place, states: [VersionState?](repeating: nil, count: names.count))
            seen[id, default: none].states[run] = state
        }
        for document in version.documents {
            let path = visible(document.source.path)
            for snippet in document.snippets {
                let outcome = VersionState(name: snippet.run.outcome.name, actual: nil)
                note(snippet.snippet.id, "\(path):\(snippet.snippet.firstLine)", outcome)
                for claim in snippet.claims {
                    let isWrong = claim.verdict.status == .contradicted
                    let actual = isWrong ? claim.verdict.actual.map { firstLine($0) } : nil
                    note(
                        claim.id, "\(path):\(claim.claim.line):\(claim.claim.column)",
                        VersionState(name: claim.verdict.status.rawValue, actual: actual))
                }
            }
        }
    }
    return order.compactMap { id in
        guard let (place, states) = seen[id], Set(states).count > 1 else { return nil }
        var groups: [VersionState] = []
        for case let state? in states where !groups.contains(state) { groups.append(state) }
        let parts = groups.map { group in
            let runs = states.indices.filter { states[$0] == group }
            return "\(group.name) on \(listed(runs, names))\(group.actual.map { ": " + $0 } ?? "")"
        }
        return "\(place): \(parts.joined(separator: ", "))"
    }
}

/// What a snippet or a claim came to on one Python.
private struct VersionState: Hashable {
    let name: String
    let actual: String?
}

private func firstLine(_ text: String) -> String {
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    return visible(String(lines.first ?? "")) + (lines.count > 1 ? " ..." : "")
}

/// `3.12` where that tells all Pythons of the run apart, else their full names.
private func versionNames(of results: Results) -> [String] {
    let short = results.runs.map { $0.python.version.split(separator: ".").prefix(2).joined(separator: ".") }
    return Set(short).count == short.count ? short : results.runs.map { visible(results.name(of: $0.python)) }
}

/// `3.9 to 3.12` for three or more that stand next to each other, in the order of the run.
private func listed(_ runs: [Int], _ names: [String]) -> String {
    var spans: [ClosedRange<Int>] = []
    for run in runs {
        if let last = spans.last, last.upperBound == run - 1 {
            spans[spans.count - 1] = last.lowerBound...run
        } else {
            spans.append(run...run)
        }
    }
    return spans.flatMap { span in
        span.count > 2 ? ["\(names[span.lowerBound]) to \(names[span.upperBound])"] : span.map { names[$0] }
    }.joined(separator: " and ")
}

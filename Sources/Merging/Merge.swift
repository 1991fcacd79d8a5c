package import Model

/// What several parts come to together.
package struct MergedReport: Sendable {
    package let results: Results
    /// When the first part began.
    package let timestamp: String
    package let inputProblems: [String]
    /// The guides' paths as reports have them, by their names.
    package let reportPaths: [String: String]
}

/// Puts the parts of a run together, in whatever order they come.
///
/// - Throws: everything that is missing, doubled or does not belong.
package func merge(_ reports: [PartReport]) throws(MergeProblems) -> MergedReport {
    let problems = misfits(in: reports)
    guard problems.isEmpty, let first = reports.first else { throw MergeProblems(problems) }
    let parts = reports.sorted { $0.part.shard.number < $1.part.shard.number }

    var runs: [VersionResults] = []
    for index in first.runs.indices { runs.append(try mergedRun(index, of: parts)) }
    let isInterrupted = parts.contains { $0.isInterrupted }
    let whole = first.runs.reduce(0) { $0 + ($1.part?.snippets ?? 0) }
    let found = runs.reduce(0) { $0 + $1.documents.reduce(0) { $0 + $1.snippets.count } }
    guard isInterrupted || found == whole else {
        throw MergeProblems([.snippetsMissing(count: whole - found, of: whole)])
    }
    var inputProblems: [String] = []
    for problem in parts.flatMap(\.inputProblems) where !inputProblems.contains(problem) {
        inputProblems.append(problem)
    }
    return MergedReport(
        results: Results(runs: runs, isInterrupted: isInterrupted),
        timestamp: parts.map(\.timestamp).min() ?? "", inputProblems: inputProblems,
        reportPaths: parts.reduce(into: [:]) { $0.merge($1.reportPaths) { first, _ in first } })
}

/// More than one thing may be wrong, and all of it is told.
package struct MergeProblems: Error {
    package let problems: [MergeProblem]

    package init(_ problems: [MergeProblem]) {
        self.problems = problems
    }
}

private func misfits(in reports: [PartReport]) -> [MergeProblem] {
    guard let first = reports.first else { return [] }
    let count = first.part.shard.count
    var problems: [MergeProblem] = []
    var seen: [Int: String] = [:]
    for report in reports {
        let shard = report.part.shard
        if shard.count != count {
            problems.append(
                .otherCount(path: report.path, count: shard.count, first: first.path, firstCount: count))
        } else if report.versions != first.versions {
            problems.append(
                .otherPython(
                    path: report.path, versions: report.versions, first: first.path, firstVersions: first.versions))
        } else if report.plans != first.plans {
            problems.append(.otherRun(path: report.path, first: first.path))
        } else if let other = seen[shard.number] {
            problems.append(.doubled(path: report.path, number: shard.number, count: count, first: other))
        } else {
            seen[shard.number] = report.path
        }
    }
    let missing = (1...count).filter { seen[$0] == nil }
    if !missing.isEmpty { problems.append(.missing(numbers: missing, count: count)) }
    return problems
}

/// - Parameter parts: in the order of their numbers, which is that of the documents and snippets in them.
private func mergedRun(_ index: Int, of parts: [PartReport]) throws(MergeProblems) -> VersionResults {
    var documents: [DocumentResults] = []
    var places: [String: Int] = [:]
    var seen: Set<String> = []
    for part in parts {
        for document in part.runs[index].documents {
            for snippet in document.snippets where !seen.insert(snippet.snippet.id).inserted {
                throw MergeProblems([.snippetTwice(path: part.path, id: snippet.snippet.id)])
            }
            if let place = places[document.source.path] {
                documents[place] = documents[place].followed(by: document)
            } else {
                places[document.source.path] = documents.count
                documents.append(document)
            }
        }
    }
    let runs = parts.map { $0.runs[index] }
    return VersionResults(
        python: runs[0].python, confinement: weakest(of: runs.map(\.confinement)), documents: documents,
        duration: runs.map(\.duration).max() ?? .zero)
}

/// What every part was confined by, and what any part lacked.
private func weakest(of confinements: [Confinement]) -> Confinement {
    let layers = confinements[0].layers.filter { layer in confinements.allSatisfy { $0.layers.contains(layer) } }
    var missing: [Confinement.MissingLayer] = []
    for layer in confinements.flatMap(\.missing) where !missing.contains(where: { $0.name == layer.name }) {
        missing.append(layer)
    }
    return Confinement(layers: layers, missing: missing)
}

extension DocumentResults {
    fileprivate func followed(by later: DocumentResults) -> DocumentResults {
        DocumentResults(
            source: source, sections: sections, snippets: snippets + later.snippets,
            problems: problems + later.problems, doubtful: doubtful + later.doubtful)
    }
}

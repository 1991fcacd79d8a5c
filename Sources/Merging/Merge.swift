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
    for index in first.record.runs.indices { runs.append(try mergedRun(index, of: parts)) }
    let isInterrupted = parts.contains { $0.record.interrupted }
    let snippets = runs.reduce(0) { $0 + $1.documents.reduce(0) { $0 + $1.snippets.count } }
    guard isInterrupted || snippets == first.part.snippets else {
        throw MergeProblems([.snippetsMissing(count: first.part.snippets - snippets, of: first.part.snippets)])
    }
    var inputProblems: [String] = []
    for problem in parts.flatMap(\.record.input_problems) where !inputProblems.contains(problem) {
        inputProblems.append(problem)
    }
    let documents = parts.flatMap(\.record.runs).flatMap(\.documents)
    return MergedReport(
        results: Results(runs: runs, isInterrupted: isInterrupted),
        timestamp: parts.map(\.record.timestamp).min() ?? "", inputProblems: inputProblems,
        reportPaths: Dictionary(documents.map { ($0.part.name, $0.path) }, uniquingKeysWith: { first, _ in first }))
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
        } else if !report.part.plan.utf8.elementsEqual(first.part.plan.utf8) {
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
    var layers: [String]?
    var missing: [Confinement.MissingLayer] = []
    var longest = Duration.zero
    var python: PythonDescription?
    for part in parts {
        let record = part.record.runs[index]
        for document in record.documents {
            for snippet in document.snippets where !seen.insert(snippet.id).inserted {
                throw MergeProblems([.snippetTwice(path: part.path, id: snippet.id)])
            }
            let added: DocumentResults
            do throws(Damage) { added = try DocumentResults(document) } catch {
                throw MergeProblems([.damaged(path: part.path, place: error.place)])
            }
            if let place = places[document.part.name] {
                documents[place] = documents[place].followed(by: added)
            } else {
                places[document.part.name] = documents.count
                documents.append(added)
            }
        }
        let run = VersionResults(record, documents: [], part: nil)
        python = python ?? run.python
        layers = layers.map { $0.filter(run.confinement.layers.contains) } ?? run.confinement.layers
        missing += run.confinement.missing.filter { layer in !missing.contains { $0.name == layer.name } }
        longest = max(longest, run.duration)
    }
    guard let python else { throw MergeProblems([]) }
    return VersionResults(
        python: python, confinement: Confinement(layers: layers ?? [], missing: missing), documents: documents,
        duration: longest)
}

extension DocumentResults {
    fileprivate func followed(by later: DocumentResults) -> DocumentResults {
        DocumentResults(
            source: source, sections: sections, snippets: snippets + later.snippets,
            problems: problems + later.problems, doubtful: doubtful + later.doubtful)
    }
}

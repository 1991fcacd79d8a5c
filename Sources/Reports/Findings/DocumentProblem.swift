import Model

/// Something wrong with a document itself, such as a fence that is never closed. It fails no run.
struct DocumentProblem {
    let document: DocumentResults
    let problem: Problem

    /// The name of its rule where findings have one.
    static let rule = "document"

    /// What tells it from the document's others and stays when lines move: the message, and which of those with the
    /// same one it is.
    let identity: String

    var columns: Range<Int> {
        let begin = problem.column ?? 1
        let end = document.source.line(problem.line).map { $0.count + 1 } ?? begin
        return begin..<max(begin, end)
    }
}

/// The problems of all documents, what several Pythons came upon once.
func documentProblems(in runs: [VersionResults]) -> [DocumentProblem] {
    var seen: Set<String> = []
    var counts: [String: Int] = [:]
    return runs.flatMap(\.documents).flatMap { document in
        document.problems.compactMap { problem in
            let place = "\(document.source.path)\u{0}\(problem.message)"
            guard seen.insert("\(place)\u{0}\(problem.line):\(problem.column ?? 0)").inserted else { return nil }
            counts[place, default: 0] += 1
            return DocumentProblem(
                document: document, problem: problem, identity: "\(problem.message)\u{0}\(counts[place, default: 1])")
        }
    }
}

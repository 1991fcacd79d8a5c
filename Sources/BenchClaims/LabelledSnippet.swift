import Claims
import Foundation
import Model

/// A snippet with the claims that a person read in it.
struct LabelledSnippet: Decodable {
    let id: String
    /// The document's number of the first line.
    let first: Int
    let lines: [String]
    let labels: [Label]
    /// Lines of which two readers may differ: neither counted as found nor as wrong.
    let optional: [Int]?

    struct Label: Decodable {
        let line: Int
        let kind: String
        let core: String
    }

    /// What its id begins with: the snippets of one document know what those before them define.
    var document: String { String(id.prefix { $0 != "#" }) }

    /// The snippets of a file, one on each line.
    static func all(in path: String) throws(UnreadableLabels) -> [LabelledSnippet] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw UnreadableLabels(path: path, line: nil, reason: "no readable text")
        }
        let decoder = JSONDecoder()
        var result: [LabelledSnippet] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty {
            let snippet: LabelledSnippet
            do {
                snippet = try decoder.decode(LabelledSnippet.self, from: Data(line.utf8))
            } catch {
                throw UnreadableLabels(
                    path: path, line: index + 1,
                    reason: "no labelled snippet, {\"id\", \"first\", \"lines\", \"labels\"}: \(error)")
            }
            let lines = snippet.first..<(snippet.first + snippet.lines.count)
            guard let outside = snippet.labels.first(where: { !lines.contains($0.line) }) else {
                result.append(snippet)
                continue
            }
            throw UnreadableLabels(
                path: path, line: index + 1, reason: "a label for line \(outside.line), outside of \(snippet.id)")
        }
        return result
    }

    var snippet: Snippet {
        Snippet(
            id: id, section: 0,
            lines: lines.enumerated().map {
                SnippetLine(text: $0.element, number: first + $0.offset, column: 1, addedIndentation: 0, depth: 0)
            })
    }
}

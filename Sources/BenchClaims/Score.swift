import Claims
import Foundation
import Model

/// How many claims were found, and found right.
struct Score {
    private var labelled = 0
    private var read = 0
    private var found = 0
    private var rightCore = 0
    private var rightKind = 0
    private var doubtful = 0

    private var document = ""
    private var vocabulary = DocumentVocabulary()

    /// Snippets of one document are to be added in order.
    mutating func add(_ snippet: LabelledSnippet, isVerbose: Bool) {
        if snippet.document != document { vocabulary = DocumentVocabulary() }
        document = snippet.document
        var reading = readClaims(in: snippet.snippet, output: nil, vocabulary: &vocabulary)
        let optional = Set(snippet.optional ?? [])
        reading.claims.removeAll { optional.contains($0.line) }
        var open = snippet.labels
        labelled += open.count
        read += reading.claims.count
        doubtful += reading.doubtful.count
        func text(_ line: Int) -> String { snippet.lines[line - snippet.first] }
        for claim in reading.claims {
            // Several claims on a line are paired by their cores first.
            let index =
                open.firstIndex { $0.line == claim.line && isSame($0.core, claim.expected) }
                ?? open.firstIndex { $0.line == claim.line }
            guard let index else {
                if isVerbose {
                    print("PROSE  \(snippet.id) \(claim.line) \(claim.kind) [\(claim.expected)] \(text(claim.line))")
                }
                continue
            }
            let label = open.remove(at: index)
            found += 1
            if isSame(label.core, claim.expected) {
                rightCore += 1
            } else if isVerbose {
                print("CORE   \(snippet.id) \(claim.line) [\(claim.expected)] for [\(label.core)]")
            }
            if label.kind == "?" || label.kind == claim.kind.rawValue {
                rightKind += 1
            } else if isVerbose {
                print("KIND   \(snippet.id) \(claim.line) \(claim.kind) for \(label.kind): \(text(claim.line))")
            }
        }
        guard isVerbose else { return }
        for label in open {
            let isDoubtful = reading.doubtful.contains { $0.line == label.line }
            print(
                "\(isDoubtful ? "DOUBT " : "MISSED") \(snippet.id) \(label.line) \(label.kind) [\(label.core)] \(text(label.line))"
            )
        }
        for doubt in reading.doubtful where !snippet.labels.contains(where: { $0.line == doubt.line }) {
            print("doubt  \(snippet.id) \(doubt.line) \(text(doubt.line))")
        }
    }

    private func isSame(_ left: String, _ right: String) -> Bool {
        left.unicodeScalars.elementsEqual(right.unicodeScalars)
    }

    func row(_ path: String) -> String {
        func share(_ part: Int, _ whole: Int) -> String {
            whole == 0 ? "  -  " : String(format: "%.3f", Double(part) / Double(whole))
        }
        let name = URL(fileURLWithPath: path).lastPathComponent
        let columns = [
            String(labelled), String(found), share(found, labelled), share(found, read), share(rightCore, found),
            share(rightKind, found), String(doubtful),
        ]
        return name.padding(toLength: 30, withPad: " ", startingAt: 0) + columns.joined(separator: "   ")
    }
}

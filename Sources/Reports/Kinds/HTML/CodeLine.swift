import Model
import PythonSyntax

/// A line of code for a page: what kind of token stands where, and which parts are claims.
struct CodeLine {
    let text: String
    /// In Unicode scalars, as are the ranges.
    let count: Int
    private var tokens: [(range: Range<Int>, kind: String)] = []
    /// The cores of claims and their verdicts.
    var claims: [(range: Range<Int>, verdict: Verdict.Status)] = []

    /// A line that is no code.
    init(_ text: String) {
        self.text = text
        count = text.unicodeScalars.count
    }

    /// The lines of a snippet with their tokens.
    static func lines(of snippet: Snippet) -> [CodeLine] {
        var lines = snippet.lines.map { CodeLine($0.text) }
        var tokenizer = Tokenizer()
        for line in snippet.lines {
            for token in tokenizer.scan(line.text) {
                guard let kind = token.pageKind else { continue }
                // A string over several lines colours a part of each.
                for index in token.line...token.endLine where lines.indices.contains(index) {
                    let start = index == token.line ? token.column : 0
                    let end = index == token.endLine ? token.endColumn : lines[index].count
                    if start < end { lines[index].tokens.append((start..<end, kind)) }
                }
            }
        }
        return lines
    }

    /// Writes the line with spans for tokens and marks for claims.
    func write(to stream: ReportStream) {
        var token = tokens[...]
        let scalars = text.unicodeScalars
        var position = scalars.startIndex
        var start = 0
        while start < count {
            while let first = token.first, first.range.upperBound <= start { token = token.dropFirst() }
            let kind = token.first.flatMap { $0.range.contains(start) ? $0.kind : nil }
            let claim = claims.first { $0.range.contains(start) }
            // Up to where the next token or claim begins or this one ends.
            var end = token.first.map { kind == nil ? $0.range.lowerBound : $0.range.upperBound } ?? count
            for range in claims.map(\.range) {
                for cut in [range.lowerBound, range.upperBound] where cut > start { end = min(end, cut) }
            }
            end = min(max(end, start + 1), count)

            // A claim's colour covers that of its comment.
            let name = claim.map { "mark class=\"\($0.verdict.rawValue)\"" } ?? kind.map { "span class=\"\($0)\"" }
            if let name { stream.write("<\(name)>") }
            let next = scalars.index(position, offsetBy: end - start)
            stream.write(String(scalars[position..<next]), as: .html)
            position = next
            if name != nil { stream.write(claim != nil ? "</mark>" : "</span>") }
            start = end
        }
    }
}

extension Token {
    /// The class of the style sheet for tokens that are coloured.
    fileprivate var pageKind: String? {
        switch kind {
        case .string: "s"
        case .number: "d"
        case .comment: "c"
        case .name: isKeyword ? "k" : nil
        case .operator, .error: nil
        }
    }
}

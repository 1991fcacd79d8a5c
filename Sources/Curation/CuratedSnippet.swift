package import Model
import PythonSyntax

/// A snippet's layout and the reading of its claims, as a person reviewed them.
package struct CuratedSnippet: Sendable, Equatable {
    package let lines: [String]
    package let expectations: Expectations?
    let flattenedLines: [String]

    package init(lines: [String], expectations: Expectations?) {
        self.lines = lines
        self.expectations = expectations
        flattenedLines = flattened(lines)
    }

    /// The block with this layout; nil where its lines, flattened, are no longer these.
    package func snippet(of block: Block, id: String) -> Snippet? {
        guard flattened(block.lines.map(\.text)) == flattenedLines else { return nil }
        var texts = lines.filter { !isBlank($0) }[...]
        let restored = block.lines.map { line -> SnippetLine in
            guard !isBlank(line.text), let text = texts.popFirst() else {
                return SnippetLine(text: "", number: line.number, column: line.column, addedIndentation: 0, depth: 0)
            }
            let margin = text.unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count
            let own = line.text.unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count
            return SnippetLine(
                text: text, number: line.number, column: line.column, addedIndentation: max(0, margin - own),
                depth: margin / 4)
        }
        return Snippet(
            id: id, section: block.section, lines: restored, isReconstructed: true, marks: block.marks)
    }

    /// The claims of a snippet: as curated for every comment that is unchanged, as read for the others.
    package func claims(of snippet: Snippet, read: [Claim]) -> [Claim] {
        guard let expectations else { return read }
        let pairs = unchangedLines(in: snippet)
        var curatedLines: Set<Int> = []
        var claims: [Claim] = []
        let logical = logicalLines(snippet.lines.map(\.text))
        let commented = Set(logical.flatMap { $0.comments.map(\.line) })
        for (index, line) in snippet.lines.enumerated() {
            guard let curated = pairs[index], commented.contains(index) else { continue }
            curatedLines.insert(line.number)
            for expected in expectations.claims where expected.line == curated + 1 {
                if let claim = claim(expected, index: index, of: snippet, logical: logical, read: read) {
                    claims.append(claim)
                }
            }
        }
        claims += read.filter { !curatedLines.contains($0.line) }
        return claims.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
    }

    /// For lines of the snippet, as indices, the line of the curated file that is the same but for white space.
    private func unchangedLines(in snippet: Snippet) -> [Int: Int] {
        let now = snippet.lines.map { flattened($0.text) }
        let then = lines.map { flattened($0) }
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in now.difference(from: then) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        let kept = then.indices.filter { !removed.contains($0) }
        return Dictionary(
            uniqueKeysWithValues: zip(now.indices.filter { !inserted.contains($0) }, kept).map { ($0, $1) })
    }

    private func claim(
        _ expected: ExpectedClaim, index: Int, of snippet: Snippet, logical: [LogicalLine], read: [Claim]
    ) -> Claim? {
        let number = snippet.lines[index].number
        let here = read.filter { $0.line == number }
        if let same = here.first(where: {
            $0.kind == expected.kind && Array($0.expected.utf8) == Array(expected.expected.utf8)
                && (expected.name == nil || $0.subject.name == expected.name)
        }) {
            return same
        }
        guard let comment = logical.flatMap(\.comments).first(where: { $0.line == index }) else { return nil }
        let statement = logical.last { !$0.isCommentOnly && $0.firstLine <= index }
        let lines = statement.map { snippet.lines[$0.firstLine].number...snippet.lines[$0.lastLine].number }
        guard let subject = here.first?.subject ?? lines.map({ Claim.Subject(lines: $0, name: expected.name) }) else {
            return nil
        }
        return Claim(
            kind: expected.kind, line: number, lastLine: here.first?.lastLine ?? number,
            column: here.first?.column ?? snippet.documentColumn(line: index, offset: comment.column),
            subject: subject, expected: expected.expected, note: here.first?.note ?? "",
            flags: here.first?.flags ?? [])
    }
}

private func isBlank(_ line: String) -> Bool { line.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

/// As flat text has a line: no white space around it, runs of it as one space.
func flattened(_ line: String) -> String {
    line.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
        .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
}

/// The lines that are not blank, flattened.
func flattened(_ lines: [String]) -> [String] { lines.map(flattened).filter { !$0.isEmpty } }

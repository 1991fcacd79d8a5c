import Model

/// A stretch of one line of a document.
struct Place: Equatable {
    let line: Int
    /// In Unicode scalars from 1; the end is the column after the last scalar.
    let columns: Range<Int>
}

extension Finding {
    /// Where to look first: the core of the claim, or the line that the outcome speaks of.
    var place: Place {
        places.first ?? Place(line: snippet.snippet.firstLine, columns: 1..<1)
    }

    /// What is to be underlined, line by line.
    var places: [Place] {
        switch subject {
        case .claim(let result): result.wrongPlaces(in: document.source)
        case .outcome: [snippet.outcomePlace(in: document.source)]
        }
    }
}

extension Claim {
    /// As many scalars behind the comment sign as any comment has that a person reads.
    private static let mostSearched = 10_000

    /// Where the core of the claim stands: its lines are looked for one after the other from the comment sign on; if
    /// none is found, the first line's comment.
    func places(in source: SourceText) -> [Place] {
        var wanted = expected.unicodeScalars.split(separator: "\n").map(Array.init)[...]
        var places: [Place] = []
        for number in line...max(line, lastLine) {
            let begin = number == line ? column - 1 : 0
            guard let core = wanted.first, let text = source.line(number, upTo: begin + Self.mostSearched) else {
                break
            }
            if let found = text.firstRange(of: core, from: begin) {
                places.append(Place(line: number, columns: found.lowerBound + 1..<found.upperBound + 1))
                wanted = wanted.dropFirst()
            }
        }
        if !places.isEmpty { return places }
        let end = source.line(line, upTo: column + Self.mostSearched).map(\.endOfText) ?? column
        return [Place(line: line, columns: column..<max(column, end + 1))]
    }
}

extension SnippetResults {
    /// Where the outcome came about: where it was raised or refused, else the statement that was reached last, else
    /// the first line.
    var outcomeLine: Int {
        run.outcome.line ?? run.statements.last?.lines.lowerBound ?? snippet.firstLine
    }

    /// The text of the line where the outcome came about.
    func outcomePlace(in source: SourceText) -> Place {
        let number = outcomeLine
        guard let text = source.line(number) else { return Place(line: number, columns: 1..<1) }
        if case .invalidSyntax(_, _, let column?) = run.outcome {
            return Place(line: number, columns: column..<column + 1)
        }
        let begin = text.firstIndex { !$0.properties.isWhitespace } ?? 0
        return Place(line: number, columns: begin + 1..<max(begin, text.endOfText) + 1)
    }
}

extension SourceText {
    /// The scalars of a line by its number, no more than `most` of them; nil where the document has no such line.
    func line(_ number: Int, upTo most: Int = 10_000) -> [Unicode.Scalar]? {
        lines.indices.contains(number - 1) ? Array(lines[number - 1].unicodeScalars.prefix(max(0, most))) : nil
    }
}

extension [Unicode.Scalar] {
    /// The offset after the last scalar that is no white space.
    fileprivate var endOfText: Int {
        (lastIndex { !$0.properties.isWhitespace } ?? -1) + 1
    }

    /// The first place of a text at or after an offset. The worst case takes the product of both lengths, so
    /// neither may be long.
    fileprivate func firstRange(of text: [Unicode.Scalar], from offset: Int) -> Range<Int>? {
        guard let first = text.first, offset >= 0, text.count <= 2000 else { return nil }
        var start = offset
        while start + text.count <= count {
            if self[start] == first, self[start..<start + text.count].elementsEqual(text) {
                return start..<start + text.count
            }
            start += 1
        }
        return nil
    }
}

internal import Model
internal import PythonSyntax

extension ClaimReader {
    /// A string in triple quotes on the lines after a print: how some formatters write long output.
    mutating func readTripleQuoted(_ index: Int) {
        let statement = statements[index]
        guard index > 0, statement.tokens.count == 1, let token = statement.tokens.first, token.kind == .string,
            token.text.hasPrefix("\"\"\"") || token.text.hasPrefix("'''"), !claimed.contains(index - 1),
            case .printing = statements[index - 1].kind, statements[index - 1].lastLine + 1 == statement.firstLine
        else { return }
        let content = Scalars(token.text).dropFirst(3).dropLast(3)
        let expected = content.split(separator: "\n", omittingEmptySubsequences: false)
        let text = expected.map(\.text).joined(separator: "\n")
        let trimmed = Scalars(text).drop { $0 == "\n" }
        var end = trimmed
        while end.last == "\n" { end.removeLast() }
        let comment = Comment(token, isTrailing: false)
        emit(
            Candidate(kind: .stdout, expected: end, features: []), comment, lastLine: statement.lastLine,
            subject: subject(of: statements[index - 1]))
        claimed.insert(index - 1)
    }

    /// A block of output after the snippet: all that it prints.
    mutating func readOutput(_ block: Block) {
        guard let index = statements.indices.last(where: { isShowing(statements[$0]) }) ?? statements.indices.last
        else { return }
        var shown = block.lines[...]
        while shown.last.map({ Scalars($0.text).trimmed.isEmpty }) == true { shown = shown.dropLast() }
        guard let first = shown.first, let last = shown.last else { return }
        var outer = index
        while let parent = statements[outer].parent { outer = parent }
        let statement = statements[statements[outer].opening]
        let subject = Claim.Subject(lines: documentLines(statement.firstLine, statement.extentEnd), isListing: true)
        reading.claims.append(
            Claim(
                kind: .stdout, line: first.number, lastLine: last.number, column: first.column, subject: subject,
                expected: shown.map(\.text).joined(separator: "\n")))
    }
}

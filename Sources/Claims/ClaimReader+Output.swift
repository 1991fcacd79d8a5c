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

    /// Whether a block without a language is no output but more code: it prints, imports or has comments.
    private func isCode(_ block: Block) -> Bool {
        guard block.language == .other(""), block.leadIn.isEmpty else { return false }
        let lines = logicalLines(block.lines.map(\.text))
        guard lines.allSatisfy({ !$0.tokens.contains { $0.kind == .error } }) else { return false }
        return lines.contains { line in
            guard !line.isCommentOnly else { return false }
            switch simpleKind(line.tokens) {
            case .printing, .importing: return line.tokens.count > 1
            default: return false
            }
        }
    }

    /// A block of output after the snippet: all that it prints.
    mutating func readOutput(_ block: Block) {
        guard !isCode(block),
            let index = statements.indices.last(where: { isShowing(statements[$0]) }) ?? statements.indices.last
        else { return }
        var shown = block.lines[...]
        while shown.last.map({ Scalars($0.text).trimmed.isEmpty }) == true { shown = shown.dropLast() }
        guard let first = shown.first, let last = shown.last else { return }
        var outer = index
        while let parent = statements[outer].parent { outer = parent }
        let statement = statements[statements[outer].opening]
        let subject = Claim.Subject(lines: documentLines(statement.firstLine, statement.extentEnd), isListing: true)
        let flags = Set(Directive.ofBlock(marks: block.marks).compactMap(\.flag))
        // What stands before a traceback was printed, its last line is the exception.
        let header = shown.firstIndex { Scalars($0.text).starts(with: "Traceback (most recent call last)") }
        if let header,
            let raised = shown[header...].dropFirst().first(where: { ExceptionCore(Scalars($0.text)) != nil })
        {
            let message = shown.drop { $0.number < raised.number }
            reading.claims.append(
                Claim(
                    kind: .raises, line: shown[header].number, lastLine: last.number, column: shown[header].column,
                    subject: Claim.Subject(lines: subject.lines), expected: message.map(\.text).joined(separator: "\n"),
                    flags: flags))
            shown = shown[..<header]
        }
        guard let end = shown.last else { return }
        reading.claims.append(
            Claim(
                kind: .stdout, line: first.number, lastLine: end.number, column: first.column, subject: subject,
                expected: shown.map(\.text).joined(separator: "\n"), flags: flags))
    }
}

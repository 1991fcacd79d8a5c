internal import Model
internal import PythonSyntax

extension ClaimReader {
    /// Reads comment lines that stand together.
    ///
    /// - Parameters:
    ///   - previous: index of the statement before them, -1 where there is none.
    ///   - next: index of the statement directly after them, nil where none or another run follows.
    mutating func readRun(_ run: [Comment], after previous: Int, before next: Int?) {
        var index = 0
        var isFirst = true
        while index < run.count {
            let used =
                readTraceback(run[index...], after: previous) ?? readCommentedOut(run[index...]) ?? readLabelled(
                    run[index...], after: previous, before: next)
                ?? (isFirst || index == 1 ? readShown(run[index...], after: previous, isFirst: index == 0) : nil)
            if used != nil { isFirst = false }
            index += used ?? 1
        }
    }

    /// A traceback in comments: its last line is the exception that the statement above raised.
    private mutating func readTraceback(_ run: ArraySlice<Comment>, after previous: Int) -> Int? {
        guard let first = run.first, previous >= 0, !claimed.contains(previous),
            Preamble(first.text).rest.starts(with: "Traceback (most recent call last)")
        else { return nil }
        let last = run.dropFirst().prefix(100).firstIndex { comment in
            comment.indentation <= first.indentation && ExceptionCore(comment.text, known: vocabulary.exceptions) != nil
        }
        guard let last, let core = ExceptionCore(run[last].text, known: vocabulary.exceptions) else { return nil }
        let (_, lines) = subjectStatement(first, after: previous)
        emit(
            Candidate(kind: .raises, expected: core.expected, features: []), first, lastLine: run[last].line,
            subject: Claim.Subject(lines: lines))
        claimed.insert(previous)
        return last - run.startIndex + 1
    }

    // MARK: Commented-out statements

    /// - Returns: how many lines were read as a statement and a claim about it; nil for none.
    private mutating func readCommentedOut(_ run: ArraySlice<Comment>) -> Int? {
        guard let comment = run.first, let code = CommentedOutStatement(comment.text) else { return nil }
        var claim = code.claim
        var used = 1
        if claim.isEmpty {
            // The exception may stand on the line below.
            guard let below = run.dropFirst().first,
                ExceptionCore(Preamble(below.text).rest, known: vocabulary.exceptions) != nil,
                CommentedOutStatement(below.text)?.claim.isEmpty ?? true
            else { return nil }
            claim = below.text
            used = 2
        }
        let statement = Statement(
            firstLine: comment.line, lastLine: comment.line, extentEnd: comment.line, column: comment.column,
            tokens: code.tokens, kind: simpleKind(code.tokens), isInlineSuite: false, parent: nil, opening: 0)
        var place: Set<Feature> = [.commentedOut]
        // Whatever it would do, it does not compile, or it stands there for the exception alone.
        if ExceptionCore(claim)?.isOfSyntax == true || statement.kind == .flow || statement.kind.isHead {
            place.insert(.underSuite)
        }
        let candidates = candidateReader(statement, place: place).read(claim.droppingCounterfactual)
        guard let score = candidates.map(\.score).min() else { return nil }
        guard score >= Feature.claim, candidates.allSatisfy({ $0.source == nil }) else {
            if score >= Feature.doubt { doubt(comment, statement) }
            return nil
        }
        let subject = Claim.Subject(lines: documentLines(comment.line, comment.line), commentedOut: code.source.text)
        for candidate in candidates { emit(candidate, comment, lastLine: comment.line + used - 1, subject: subject) }
        return used
    }
}

extension Scalars {
    /// Without "would", which says of code that stands in a comment what it does.
    var droppingCounterfactual: Scalars {
        for word in ["this would", "it would", "would", "this will", "will"] {
            if let rest = dropping(word: word) { return rest.leadingTrimmed }
        }
        return self
    }
}

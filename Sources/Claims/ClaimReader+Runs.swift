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
                readCommentedOut(run[index...]) ?? readLabelled(run[index...], after: previous, before: next)
                ?? (isFirst || index == 1 ? readShown(run[index...], after: previous, isFirst: index == 0) : nil)
            if used != nil { isFirst = false }
            index += used ?? 1
        }
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
        let candidates = candidateReader(statement, place: [.commentedOut]).read(claim.droppingCounterfactual)
        guard let score = candidates.map(\.score).min() else { return nil }
        guard score >= Feature.claim, candidates.allSatisfy({ $0.source == nil }) else {
            if score >= Feature.doubt { doubt(comment, statement) }
            return nil
        }
        let subject = Claim.Subject(lines: documentLines(comment.line, comment.line), commentedOut: code.source.text)
        for candidate in candidates { emit(candidate, comment, lastLine: comment.line + used - 1, subject: subject) }
        return used
    }

    // MARK: Under a label

    /// `# Output:` with what was printed after it or on the lines below.
    private mutating func readLabelled(_ run: ArraySlice<Comment>, after previous: Int, before next: Int?) -> Int? {
        guard let comment = run.first else { return nil }
        let preamble = Preamble(comment.text)
        let isSentence = announcesOutput(comment.text)
        guard isSentence || preamble.isLabel && preamble.announced?.meaning != .exception else { return nil }
        let meaning = isSentence ? .output : preamble.announced?.meaning ?? .output
        guard let (subject, index) = labelledSubject(comment, after: previous, before: next) else { return nil }
        if !isSentence, !preamble.rest.isEmpty {
            let (text, more) = closed(comment, Array(run.dropFirst()))
            let candidates = candidateReader(statements[index], place: []).read(text)
            guard let score = candidates.map(\.score).min(), score >= Feature.claim else { return nil }
            for candidate in candidates { emit(candidate, comment, lastLine: comment.line + more, subject: subject) }
            claimed.insert(index)
            return 1 + more
        }
        let templates = Template.lines(of: statements[index].tokens)
        var listing = run.dropFirst().prefix { line in
            templates.contains { $0.overlaps(line.text) }
                || !isExplanation(line.text) && CommentedOutStatement(line.text)?.claim.isEmpty ?? true
        }
        while listing.first?.text.isEmpty == true { listing = listing.dropFirst() }
        while listing.last?.text.isEmpty == true { listing = listing.dropLast() }
        guard let first = listing.first, let last = listing.last else { return nil }
        let texts = listing.map { Preamble.withoutMarker($0.text) }
        var expected: Scalars = []
        for (position, text) in texts.enumerated() { expected += position == 0 ? text : Scalars("\n") + text }
        var kind: Claim.Kind = .stdout
        if meaning != .output {
            let candidates = candidateReader(statements[index], place: []).read(first.text)
            kind = candidates.first?.kind ?? .stdout
        }
        if let core = ExceptionCore(expected, known: vocabulary.exceptions), listing.count == 1 {
            emit(
                Candidate(kind: .raises, expected: core.expected, features: []), first, lastLine: last.line,
                subject: subject)
        } else {
            emit(
                Candidate(kind: kind, expected: expected, condition: preamble.condition, features: []), comment,
                lastLine: last.line, subject: subject)
        }
        claimed.insert(index)
        return last.line - comment.line + 1
    }

    /// Whether a short sentence ends in a colon and says that what follows was printed: `On my machine this prints:`.
    private func announcesOutput(_ text: Scalars) -> Bool {
        guard text.last == ":" || text.last == "：", text.count < 80 else { return false }
        let words = text.dropLast().words.map { $0.text.lowercased() }
        let said: Set<String> = ["outputs", "output", "prints", "printed", "displays", "shows"]
        return words.count > 1 && words.count <= 9 && words.suffix(3).contains(where: said.contains)
    }

    /// Whether a line under a listing is a sentence or heading of its own.
    private func isExplanation(_ text: Scalars) -> Bool {
        let words = text.prefix(500).words
        guard words.count >= 3, text.first?.isUppercase == true else { return false }
        let functionWords = words.filter { Hints.functionWords.contains($0.text.lowercased()) }.count
        return functionWords >= (text.last == ":" ? 1 : 3)
    }

    /// What a label speaks of: the statements before it, or the one below where nothing stands directly before.
    private func labelledSubject(
        _ comment: Comment, after previous: Int, before next: Int?
    ) -> (Claim.Subject, Int)? {
        let isAdjacent = previous >= 0 && statements[previous].lastLine + 1 == comment.line
        if !isAdjacent, let next, next < statements.count, isShowing(statements[next]) {
            return (subject(of: statements[next]), next)
        }
        guard previous >= 0 else { return nil }
        let (index, lines) = subjectStatement(comment, after: previous)
        let several = unclaimedPrints(before: previous) > 1
        return (Claim.Subject(lines: lines, isListing: several), index)
    }

    private func isShowing(_ statement: Statement) -> Bool {
        switch statement.kind {
        case .printing, .call: true
        default: false
        }
    }

    // MARK: Shown under a statement

    /// Comment lines that show, without a label, what the statement above them yields.
    private mutating func readShown(_ run: ArraySlice<Comment>, after previous: Int, isFirst: Bool) -> Int? {
        guard let comment = run.first, previous >= 0, !comment.text.isEmpty else { return nil }
        let gap = comment.line - statements[previous].lastLine - (isFirst ? 1 : 2)
        guard gap <= 2, !claimed.contains(previous) else { return nil }
        let (index, lines) = subjectStatement(comment, after: previous)
        var place: Set<Feature> = [.following]
        if gap > 0 { place.insert(.afterGap) }
        if !isFirst { place.insert(.afterProse) }
        let (text, more) = closed(comment, Array(run.dropFirst()))
        let reader = candidateReader(statements[index], place: place)
        var candidates = reader.read(text)
        // A list of exceptions is a table of them, not what the statement raised.
        if isRaising(candidates), !candidates.isEmpty, namesException(run.dropFirst().first) { return nil }
        if let raised = raisedBySuite(text, comment, after: previous, place) {
            emit(raised.candidate, comment, lastLine: comment.line, subject: Claim.Subject(lines: raised.lines))
            claimed.insert(previous)
            return 1
        }
        guard let score = candidates.map(\.score).min() else { return nil }
        let isFirstOfListing =
            score >= Feature.doubt && reader.isPrinting && isListed(run.dropFirst().first, statements[index])
        guard score >= Feature.claim || isFirstOfListing, statements[index].kind.isObservable || isRaising(candidates)
        else {
            if score >= Feature.doubt { doubt(comment, statements[index]) }
            return nil
        }
        var last = comment.line + more
        let isWriting = reader.isPrinting || candidates.first?.features.contains(.logLine) == true
        if isWriting, candidates.count == 1, more == 0 {
            let further = listing(
                run, after: candidates[0], candidateReader(statements[index], place: place.union([.partOfListing])))
            for line in further { candidates[0].expected = candidates[0].expected + Scalars("\n") + line }
            last += further.count
        }
        let isListing = last > comment.line + more && unclaimedPrints(before: previous) > 1
        for candidate in candidates {
            let afterwards = stateAfterLoop(candidate, statements[index])
            emit(afterwards, comment, lastLine: last, subject: Claim.Subject(lines: lines, isListing: isListing))
        }
        claimed.insert(previous)
        return last - comment.line + 1
    }

    private func namesException(_ comment: Comment?) -> Bool {
        guard let comment, let core = ExceptionCore(comment.text, known: vocabulary.exceptions) else { return false }
        return !core.hasMessage
    }

    /// Whether the line under a doubtful one is clearly what the statement printed: then so is the one above it.
    private func isListed(_ next: Comment?, _ statement: Statement) -> Bool {
        guard let next else { return false }
        let candidates = candidateReader(statement, place: [.following]).read(next.text)
        return candidates.count == 1 && candidates[0].kind != .raises && candidates[0].score >= Feature.claim
    }

    /// The further lines of what was printed: as long as they look like output, or hang under a marked first line.
    private func listing(_ run: ArraySlice<Comment>, after first: Candidate, _ reader: CandidateReader) -> [Scalars] {
        guard let head = run.first else { return [] }
        var result: [Scalars] = []
        for line in run.dropFirst() {
            let isHanging = first.features.contains(.marked) && line.indentation >= head.indentation + 2
            if isHanging {
                result.append(line.text)
                continue
            }
            let shown = reader.read(line.text)
            guard shown.count == 1, let next = shown.first, next.score >= Feature.doubt, next.kind != .raises else {
                break
            }
            let text = Preamble(line.text)
            result.append(text.announced == nil ? next.expected : Preamble.withoutMarker(line.text))
        }
        return result
    }

    /// An exception under a compound statement or definition: the whole of it raised that.
    private func raisedBySuite(
        _ text: Scalars, _ comment: Comment, after previous: Int, _ place: Set<Feature>
    ) -> (candidate: Candidate, lines: ClosedRange<Int>)? {
        guard let outer = enclosing(previous, at: comment.column) else { return nil }
        let head = statements[outer]
        let candidates = candidateReader(head, place: place.union([.underSuite])).read(text)
        guard candidates.count == 1, let candidate = candidates.first, candidate.kind == .raises,
            candidate.score >= Feature.claim
        else { return nil }
        return (candidate, documentLines(head.firstLine, head.extentEnd))
    }

    /// The outermost compound statement that ends with `previous` and stands no further left than the column; nil where
    /// the comment belongs to `previous` itself.
    private func enclosing(_ previous: Int, at column: Int) -> Int? {
        var outer = previous
        while let parent = statements[outer].parent, statements[parent].column >= column { outer = parent }
        guard outer != previous || statements[previous].isInlineSuite || statements[previous].kind.isHead else {
            return nil
        }
        return statements[outer].opening
    }

    private func isRaising(_ candidates: [Candidate]) -> Bool { candidates.allSatisfy { $0.kind == .raises } }

    /// A whole container shown after its items were set: a claim about the container, not about the last item.
    func stateAfterLoop(_ candidate: Candidate, _ statement: Statement) -> Candidate {
        guard candidate.kind == .binding, candidate.name == nil, case .assignment(let targets) = statement.kind,
            targets.count == 1, let target = targets.first, target.hasSuffix("]"), let end = target.firstIndex(of: "["),
            !candidate.features.isDisjoint(with: [.collection, .construction]),
            candidateReader(statement, place: []).assignsScalar
        else { return candidate }
        var result = candidate
        result.kind = .value
        result.source = String(target[..<end])
        return result
    }

    // MARK: Subjects

    /// The statement that a comment line under `previous` speaks of, and its document lines: the compound statement
    /// that ends here where the comment stands further left.
    private func subjectStatement(_ comment: Comment, after previous: Int) -> (Int, ClosedRange<Int>) {
        guard let outer = enclosing(previous, at: comment.column) else {
            return (previous, documentLines(statements[previous].firstLine, statements[previous].lastLine))
        }
        let lines = documentLines(statements[outer].firstLine, statements[outer].extentEnd)
        return (statements[outer].kind == .definition ? outer : previous, lines)
    }

    /// How many statements up to `index` that print stand together, none of them claimed.
    private func unclaimedPrints(before index: Int) -> Int {
        var count = 0
        var current = index
        while current >= 0, !claimed.contains(current) {
            switch statements[current].kind {
            case .printing: count += 1
            case .call: break
            default: return count
            }
            current -= 1
        }
        return count
    }

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

    // MARK: Output blocks

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

extension Scalars {
    /// Without "would", which says of code that stands in a comment what it does.
    var droppingCounterfactual: Scalars {
        for word in ["this would", "it would", "would", "this will", "will"] {
            if let rest = dropping(word: word) { return rest.leadingTrimmed }
        }
        return self
    }
}

extension Preamble {
    static func withoutMarker(_ text: Scalars) -> Scalars {
        text.first == ">" ? text.drop { $0 == ">" }.leadingTrimmed : text
    }
}

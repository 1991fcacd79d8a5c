internal import Model

extension ClaimReader {
    /// `# Output:` with what was printed after it or on the lines below.
    mutating func readLabelled(_ run: ArraySlice<Comment>, after previous: Int, before next: Int?) -> Int? {
        guard let comment = run.first else { return nil }
        let preamble = Preamble(comment.text)
        let isSentence = announcesOutput(comment.text)
        if let used = readAhead(comment, preamble, run.count, before: next) { return used }
        guard isSentence || preamble.isLabel && preamble.announced?.meaning != .exception else { return nil }
        let meaning = isSentence ? .output : preamble.announced?.meaning ?? .output
        guard let (subject, index) = labelledSubject(run, after: previous, before: next) else { return nil }
        if !isSentence, !preamble.rest.isEmpty {
            let (text, more) = closed(comment, Array(run.dropFirst()))
            let candidates = candidateReader(statements[index], place: []).read(text)
            guard let score = candidates.map(\.score).min(), score >= Feature.claim else { return nil }
            let others = more > 0 || candidates.count > 1 ? [] : sameLabelLines(run.dropFirst(), preamble)
            if let last = others.last, var candidate = candidates.first {
                candidate.expected = joinedLines([preamble.rest] + others.map { Preamble($0.text).rest })
                candidate.whole = []
                emit(candidate, comment, lastLine: last.line, subject: subject)
                claimed.insert(index)
                return 1 + others.count
            }
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
        let expected = listingText(listing)
        var kind: Claim.Kind = .stdout
        var flags: Set<Claim.Flag> = []
        if case .assignment = statements[index].kind, meaning == .output, !subject.isListing,
            !hasUnclaimedOutput(before: index)
        {
            kind = .binding
            flags = [.asPrinted]
        }
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
                Candidate(
                    kind: kind, expected: expected, flags: flags, condition: preamble.condition, features: []), comment,
                lastLine: last.line, subject: subject)
        }
        claimed.insert(index)
        return last.line - comment.line + 1
    }

    /// `This will print 3` directly above the statement that prints it.
    private mutating func readAhead(
        _ comment: Comment, _ preamble: Preamble, _ count: Int, before next: Int?
    ) -> Int? {
        guard count == 1, !preamble.isLabel, preamble.announced?.meaning == .output, let next,
            next < statements.count, case .printing = statements[next].kind, !claimed.contains(next),
            statements[next].firstLine == comment.line + 1, let core = Core(preamble.rest), core.isLiteral,
            core.tail.kind == .none
        else { return nil }
        let candidates = candidateReader(statements[next], place: []).read(comment.text)
        guard candidates.count == 1, let candidate = candidates.first, candidate.score >= Feature.claim else {
            return nil
        }
        emit(candidate, comment, lastLine: comment.line, subject: subject(of: statements[next]))
        claimed.insert(next)
        return 1
    }

    /// The lines directly below that have the same label of output: one printed line each.
    private func sameLabelLines(_ run: ArraySlice<Comment>, _ first: Preamble) -> ArraySlice<Comment> {
        guard first.announced?.meaning == .output else { return [] }
        return run.prefix {
            let preamble = Preamble($0.text)
            return preamble.isLabel && preamble.announced == first.announced && !preamble.rest.isEmpty
        }
    }

    private func joinedLines(_ lines: [Scalars]) -> Scalars { Scalars(lines.map(\.text).joined(separator: "\n")) }

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

    /// What a label speaks of: the statements before it, or the one directly below where nothing stands directly before.
    private func labelledSubject(
        _ run: ArraySlice<Comment>, after previous: Int, before next: Int?
    ) -> (Claim.Subject, Int)? {
        guard let comment = run.first, let last = run.last else { return nil }
        let isAdjacent = previous >= 0 && statements[previous].lastLine + 1 == comment.line
        if !isAdjacent, let next, next < statements.count, isShowing(statements[next]),
            previous < 0 || statements[next].firstLine == last.line + 1
        {
            return (subject(of: statements[next]), next)
        }
        guard previous >= 0 else { return nil }
        let (index, lines) = subjectStatement(comment, after: previous)
        let several = unclaimedPrints(before: previous) > 1
        return (Claim.Subject(lines: lines, isListing: several), index)
    }

    func isShowing(_ statement: Statement) -> Bool {
        switch statement.kind {
        case .printing, .call: true
        default: false
        }
    }
}

internal import Model
internal import PythonSyntax

/// Goes through the comments of a snippet in document order and gathers what they claim.
struct ClaimReader {
    let snippet: Snippet
    let lines: [String]
    let logical: [LogicalLine]
    let statements: [Statement]
    let vocabulary: Vocabulary
    let bound: Set<String>
    /// The statements that bind one name to a value, in order.
    let assignments: [String: [Int]]
    /// The lines whose comments are numbers that a text around the code refers to.
    let callouts: Set<Int>
    var reading = ClaimReading()
    /// Whether the snippet shows the values of its statements on the lines below them: what else stands there shows them too.
    var showsValuesBelow = false
    /// Whether several prints have the values that they show beside them: then a word beside another one is its value too.
    var showsValuesBeside = false
    /// The names that stand as labels under several assignments to them: `# result: ...`.
    var repeatedLabels: Set<String> = []
    /// Statements of which something is claimed already.
    var claimed: Set<Int> = []
    /// What the author settled: by line, whether comments there are no claims, or unstable ones.
    var settled: [Int: Settlement] = [:]

    /// What a mark before the block says of all its claims.
    let isUnstable: Bool
    let makesNoClaims: Bool

    enum Settlement {
        case notAClaim
        case unstable
    }

    init(_ snippet: Snippet, after earlier: DocumentVocabulary = DocumentVocabulary()) {
        self.snippet = snippet
        lines = snippet.lines.map(\.text)
        logical = logicalLines(lines)
        statements = StatementReader(logical).statements
        let mentioned = mentionedNames(logical)
        let base = earlier.vocabulary(for: mentioned)
        var vocabulary = Vocabulary(logical, statements: statements, exceptions: base.exceptions)
        vocabulary.merge(base)
        self.vocabulary = vocabulary
        bound = boundNames(statements)
        assignments = assignmentsByName(statements)
        callouts = calloutLines(logical)
        var marks = MarkReader(line: snippet.firstLine)
        for mark in snippet.marks { marks.read(Scalars(mark).trimmed) }
        isUnstable = marks.marks.isUnstable
        makesNoClaims = marks.marks.makesNoClaims
    }

    func finished() -> ClaimReading {
        var reading = reading
        reading.claims.sort { ($0.line, $0.column) < ($1.line, $1.column) }
        return reading
    }

    mutating func readComments() {
        guard !makesNoClaims else { return }
        settleMarks()
        showsValuesBelow = countShownBelow(upTo: 2) >= 2
        showsValuesBeside = countShownBeside(upTo: 2) >= 2
        repeatedLabels = labelsBelow()
        var statement = -1
        var index = 0
        while index < logical.count {
            let line = logical[index]
            if line.isCommentOnly {
                var end = index
                while end < logical.count, logical[end].isCommentOnly,
                    end == index || logical[end].firstLine == logical[end - 1].lastLine + 1
                {
                    end += 1
                }
                let run = logical[index..<end].compactMap { $0.comments.first.map { Comment($0, isTrailing: false) } }
                readRun(
                    run, after: statement,
                    before: end < logical.count && !logical[end].isCommentOnly ? statement + 1 : nil)
                index = end
            } else {
                statement += 1
                index += 1
                guard let token = line.trailingComment else {
                    readTripleQuoted(statement)
                    continue
                }
                let following = commentsFollowing(index)
                index += readTrailing(Comment(token, isTrailing: true), on: statement, following: following)
            }
        }
    }

    /// The comment lines directly after a logical line.
    private func commentsFollowing(_ start: Int) -> [Comment] {
        var result: [Comment] = []
        var index = start
        while index < logical.count, logical[index].isCommentOnly, index > 0,
            logical[index].firstLine == logical[index - 1].lastLine + 1, let token = logical[index].comments.first
        {
            result.append(Comment(token, isTrailing: false))
            index += 1
        }
        return result
    }

    // MARK: Trailing comments

    /// - Returns: how many of the following comment lines belong to the claim.
    private mutating func readTrailing(_ comment: Comment, on index: Int, following: [Comment]) -> Int {
        let statement = statements[index]
        let (text, used) = closed(comment, following)
        let candidates = candidateReader(statement, place: showsValuesBeside ? [.besideValues] : []).read(text).map {
            stateAfterLoop($0, statement)
        }
        guard let score = candidates.map(\.score).min(), !callouts.contains(comment.line) else { return 0 }
        if isOfAnotherVersion(index), candidates.allSatisfy({ $0.condition == nil }) {
            doubt(comment, statement)
            return 0
        }
        if score >= Feature.claim, statement.kind.isObservable || isAboutRunning(candidates) {
            var last = comment.line + used
            var candidates = candidates
            if candidates.count == 1, used == 0 {
                let more = continuation(of: comment, on: statement, following)
                for line in more {
                    candidates[0].expected = candidates[0].expected + Scalars("\n") + line.text
                    candidates[0].whole = candidates[0].whole + Scalars("\n") + line.text
                    last = line.line
                }
            }
            let whole = Claim.Subject(lines: documentLines(statement.firstLine, statement.extentEnd))
            for candidate in candidates {
                emit(candidate, comment, lastLine: last, subject: whole)
            }
            claimed.insert(index)
            let others = following.drop { $0.line <= last }
            return last - comment.line + readOtherConditions(others, statement, candidates, whole.lines)
        }
        if score >= Feature.doubt { doubt(comment, statement) }
        return 0
    }

    /// Whether a heading directly above the statement speaks of what once was: `# Older versions:`.
    private func isOfAnotherVersion(_ index: Int) -> Bool {
        guard let place = logical.firstIndex(where: { $0.tokens.first?.line == statements[index].firstLine }),
            place > 0,
            logical[place - 1].isCommentOnly, logical[place - 1].lastLine + 1 == logical[place].firstLine,
            let token = logical[place - 1].comments.first
        else { return false }
        let text = Comment(token, isTrailing: false).text
        return text.last == ":" && text.count < 60 && !Hints.formerTimes.matches(text).isEmpty
    }

    private func isAboutRunning(_ candidates: [Candidate]) -> Bool {
        candidates.allSatisfy { [.raises, .completes, .stdout, .stderr].contains($0.kind) || $0.source != nil }
    }

    /// The comment's text, with the lines after it as long as a bracket or string at its beginning is open.
    func closed(_ comment: Comment, _ following: [Comment]) -> (text: Scalars, lines: Int) {
        let core = Preamble(comment.text).rest
        guard case .open = ValueScanner(text: core).scan(at: core.startIndex) else {
            return core.first == "<" ? closedElement(comment, following) : (comment.text, 0)
        }
        var text = comment.text
        for (count, line) in following.prefix(500).enumerated() {
            text = text + Scalars("\n") + line.text
            let last = line.text.last
            guard
                last == ")" || last == "]" || last == "}"
                    || line.text.contains(where: { $0 == ")" || $0 == "]" || $0 == "}" })
            else { continue }
            let rest = Preamble(text).rest
            if case .value = ValueScanner(text: rest).scan(at: rest.startIndex) { return (text, count + 1) }
        }
        return (comment.text, 0)
    }

    /// The comment's text, with the lines after it up to the end of an element of markup that begins it.
    private func closedElement(_ comment: Comment, _ following: [Comment]) -> (text: Scalars, lines: Int) {
        let lines = [comment] + following
        let count = linesOfElement(lines[...])
        guard count > 1 else { return (comment.text, 0) }
        return (Scalars(lines.prefix(count).map(\.text.text).joined(separator: "\n")), count - 1)
    }

    /// Comment lines under a trailing comment, at its column: further lines of what was printed.
    private func continuation(of comment: Comment, on statement: Statement, _ following: [Comment]) -> [Comment] {
        let reader = candidateReader(statement, place: [.aligned])
        guard reader.isPrinting else { return [] }
        return Array(
            following.prefix { line in
                line.column == comment.column && comment.column > statement.column
                    && (reader.read(line.text).map(\.score).min() ?? 0) >= Feature.doubt
            })
    }

    // MARK: Shared

    func candidateReader(_ statement: Statement, place: Set<Feature>) -> CandidateReader {
        var place = place
        if mentionsCaughtException(statement) { place.insert(.insideExcept) }
        return CandidateReader(
            statement: statement, vocabulary: vocabulary, bound: bound, place: place,
            repetition: repetition(of: statement))
    }

    /// Whether the statement names the exception that a clause around it has caught.
    private func mentionsCaughtException(_ statement: Statement) -> Bool {
        var parent = statement.parent
        while let index = parent {
            let tokens = statements[index].tokens
            if tokens.first?.text == "except", let word = tokens.firstIndex(where: { $0.text == "as" }),
                word + 1 < tokens.count
            {
                let name = tokens[word + 1].text
                return statement.tokens.contains { $0.kind == .name && $0.text == name }
            }
            parent = statements[index].parent
        }
        return false
    }

    /// The document's lines from the first to the last of the snippet's line indices.
    func documentLines(_ first: Int, _ last: Int) -> ClosedRange<Int> {
        snippet.lines[first].number...max(snippet.lines[first].number, snippet.lines[last].number)
    }

    func subject(of statement: Statement) -> Claim.Subject {
        Claim.Subject(lines: documentLines(statement.firstLine, statement.lastLine))
    }

    mutating func emit(_ candidate: Candidate, _ comment: Comment, lastLine: Int, subject: Claim.Subject) {
        guard settled[comment.line] != .notAClaim else { return }
        var flags = candidate.flags
        if isUnstable || settled[comment.line] == .unstable { flags.insert(.unstable) }
        var subject = subject
        if candidate.name != nil || candidate.source != nil {
            subject = Claim.Subject(
                lines: candidate.source == nil ? subject.lines : documentLines(comment.line, comment.line),
                name: candidate.name, commentedOut: candidate.source ?? subject.commentedOut,
                isListing: subject.isListing)
        }
        reading.claims.append(
            Claim(
                kind: candidate.kind, line: snippet.lines[comment.line].number,
                lastLine: snippet.lines[lastLine].number,
                column: snippet.documentColumn(line: comment.line, offset: comment.column), subject: subject,
                expected: candidate.expected.text, note: candidate.note.text,
                whole: candidate.whole.elementsEqual(candidate.expected) ? "" : candidate.whole.text, flags: flags,
                condition: candidate.condition))
    }

    mutating func doubt(_ comment: Comment, _ statement: Statement) {
        guard settled[comment.line] == nil else { return }
        let reason = "may be a claim or an explanation: `# => ...` makes it a claim, `# verify: not a claim` none"
        reading.doubtful.append(
            DoubtfulComment(
                line: snippet.lines[comment.line].number,
                column: snippet.documentColumn(line: comment.line, offset: comment.column), text: comment.text.text,
                reason: reason))
    }
}

/// The names in code, and those in comments that may be of classes.
private func mentionedNames(_ lines: [LogicalLine]) -> Set<String> {
    var result: Set<String> = []
    for line in lines {
        for token in line.tokens where token.isIdentifier { result.insert(token.text) }
        for comment in line.comments {
            for word in Scalars(comment.text).prefix(2000).split(whereSeparator: { !$0.isWordPart })
            where word.first?.isUppercase == true { result.insert(word.text) }
        }
    }
    return result
}

private func assignmentsByName(_ statements: [Statement]) -> [String: [Int]] {
    var result: [String: [Int]] = [:]
    for (index, statement) in statements.enumerated() {
        if case .assignment(let targets) = statement.kind, targets.count == 1 {
            result[targets[0], default: []].append(index)
        }
    }
    return result
}

/// The names that statements bind, without attributes and subscripts.
private func boundNames(_ statements: [Statement]) -> Set<String> {
    var result: Set<String> = []
    for statement in statements {
        if case .assignment(let targets) = statement.kind {
            for target in targets { result.insert(String(target.prefix { $0.isLetter || $0.isNumber || $0 == "_" })) }
        }
        let tokens = statement.tokens
        guard statement.kind == .loop, let end = tokens.firstIndex(where: { $0.text == "in" }) else { continue }
        for token in tokens[..<end] where token.isIdentifier { result.insert(token.text) }
    }
    return result
}

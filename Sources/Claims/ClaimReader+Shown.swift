internal import Model
internal import PythonSyntax

extension ClaimReader {
    /// Comment lines that show, without a label, what the statement above them yields.
    mutating func readShown(_ run: ArraySlice<Comment>, after previous: Int, isFirst: Bool) -> Int? {
        guard let comment = run.first, previous >= 0, !comment.text.isEmpty else { return nil }
        let gap = comment.line - statements[previous].lastLine - (isFirst ? 1 : 2)
        guard gap <= 2, !claimed.contains(previous) else { return nil }
        let (index, subjectLines) = subjectStatement(comment, after: previous)
        var place: Set<Feature> = [.following]
        if gap > 0 { place.insert(.afterGap) }
        if gap == 0, isFirst, showsValuesBelow { place.insert(.inStyle) }
        if gap == 0, isFirst, let name = label(of: comment, below: previous), repeatedLabels.contains(name) {
            place.insert(.repeatedLabel)
        }
        if !isFirst { place.insert(.afterProse) }
        if isTable(run) { place.insert(.manyLines) }
        if gap == 0, isFirst, isColumn(run, under: statements[index]) { place.insert(.column) }
        let reader = candidateReader(statements[index], place: place)
        // What was printed is a listing, with its indentation.
        let isPrintedElement = reader.isPrinting && Preamble(comment.text).rest.first == "<"
        let (text, more) = isPrintedElement ? (comment.text, 0) : closed(comment, Array(run.dropFirst()))
        var candidates = reader.read(text)
        // A list of exceptions is a table of them, not what the statement raised.
        if isRaising(candidates), !candidates.isEmpty, namesException(run.dropFirst().first) { return nil }
        if let raised = raisedBySuite(text, comment, after: previous, place) {
            emit(raised.candidate, comment, lastLine: comment.line, subject: Claim.Subject(lines: raised.lines))
            claimed.insert(previous)
            return 1
        }
        guard let score = candidates.map(\.score).min() else { return nil }
        let isFirstOfListing = reader.isPrinting && isListed(run, score, statements[index])
        guard score >= Feature.claim || isFirstOfListing, statements[index].kind.isObservable || isRaising(candidates)
        else {
            if score >= Feature.doubt { doubt(comment, statements[index]) }
            return nil
        }
        var lines = run.prefix(1 + more)
        if more == 0, candidates.count == 1 {
            let reader = candidateReader(statements[index], place: place.union([.partOfListing]))
            lines = run.prefix(1 + listedLines(run, after: candidates[0], reader))
            if lines.count > 1 {
                candidates[0].expected = listingText(lines)
                candidates[0].whole = []
            }
        }
        let last = lines.last?.line ?? comment.line
        let isListing = lines.count > 1 + more && unclaimedPrints(before: previous) > 1
        for candidate in candidates {
            let afterwards = stateAfterLoop(candidate, statements[index])
            emit(
                afterwards, comment, lastLine: last,
                subject: Claim.Subject(lines: subjectLines, isListing: isListing))
        }
        let rest = run.dropFirst(lines.count)
        let others =
            readOtherConditions(rest, statements[index], candidates, subjectLines)
            + readOtherNames(rest, statements[index], candidates, subjectLines)
        claimed.insert(previous)
        return lines.count + others
    }

    /// Further lines that each name what they speak of: `# a.y == 2` under `# a.x == 1`.
    ///
    /// - Returns: how many lines they are.
    private mutating func readOtherNames(
        _ run: ArraySlice<Comment>, _ statement: Statement, _ before: [Candidate], _ lines: ClosedRange<Int>
    ) -> Int {
        func isNamed(_ candidates: [Candidate]) -> Bool {
            !candidates.isEmpty && candidates.allSatisfy { $0.name != nil || $0.source != nil }
        }
        guard isNamed(before) else { return 0 }
        var count = 0
        for line in run {
            let candidates = candidateReader(statement, place: [.following]).read(line.text)
            guard isNamed(candidates), candidates.allSatisfy({ $0.score >= Feature.claim }) else { break }
            for candidate in candidates {
                emit(candidate, line, lastLine: line.line, subject: Claim.Subject(lines: lines))
            }
            count += 1
        }
        return count
    }

    /// The names that stand as labels directly below assignments to them, more than once.
    func labelsBelow() -> Set<String> {
        var counts: [String: Int] = [:]
        var index = -1
        for (place, line) in logical.enumerated() {
            guard line.isCommentOnly else {
                index += 1
                continue
            }
            guard place > 0, index >= 0, !logical[place - 1].isCommentOnly,
                logical[place - 1].lastLine + 1 == line.firstLine, let token = line.comments.first,
                let name = label(of: Comment(token, isTrailing: false), below: index)
            else { continue }
            counts[name, default: 0] += 1
        }
        return Set(counts.filter { $0.value > 1 }.keys)
    }

    /// The target of an assignment, where a comment begins with it and a colon.
    private func label(of comment: Comment, below index: Int) -> String? {
        guard case .assignment(let targets) = statements[index].kind, targets.count == 1, let name = targets.first,
            let rest = comment.text.dropping(prefix: name)?.leadingTrimmed, rest.first == ":" || rest.first == "："
        else { return nil }
        return name
    }

    /// How many lines under statements are surely values that these yield; no more are looked for than asked.
    func countShownBelow(upTo most: Int) -> Int {
        var count = 0
        var index = -1
        for (place, line) in logical.enumerated() where count < most {
            guard line.isCommentOnly else {
                index += 1
                continue
            }
            guard place > 0, !logical[place - 1].isCommentOnly, logical[place - 1].lastLine + 1 == line.firstLine,
                statements[index].kind.isObservable, let token = line.comments.first
            else { continue }
            let candidates = candidateReader(statements[index], place: [.following]).read(
                Comment(token, isTrailing: false).text)
            if let score = candidates.map(\.score).min(), score >= Feature.claim,
                candidates.allSatisfy({ !$0.features.contains(.text) })
            {
                count += 1
            }
        }
        return count
    }

    /// How many comments beside prints are surely values that these show; no more are looked for than asked.
    func countShownBeside(upTo most: Int) -> Int {
        var count = 0
        var index = -1
        for line in logical where count < most && !line.isCommentOnly {
            index += 1
            guard let token = line.trailingComment, statements[index].kind == .printing(.stdout) else { continue }
            let candidates = candidateReader(statements[index], place: []).read(Comment(token, isTrailing: true).text)
            if let score = candidates.map(\.score).min(), score >= Feature.claim,
                candidates.allSatisfy({ $0.kind == .stdout })
            {
                count += 1
            }
        }
        return count
    }

    /// Further lines that say what the same statement yields elsewhere: `# Python 3.12+: True` under `# Python 3.11: False`.
    ///
    /// - Returns: how many lines they are.
    mutating func readOtherConditions(
        _ run: ArraySlice<Comment>, _ statement: Statement, _ before: [Candidate], _ lines: ClosedRange<Int>
    ) -> Int {
        guard before.contains(where: { $0.condition != nil }) else { return 0 }
        var count = 0
        for line in run {
            let candidates = candidateReader(statement, place: [.following]).read(line.text)
            guard let candidate = candidates.first, candidates.count == 1, candidate.condition != nil,
                candidate.score >= Feature.doubt
            else { break }
            emit(candidate, line, lastLine: line.line, subject: Claim.Subject(lines: lines))
            count += 1
        }
        return count
    }

    /// Whether several lines stand together, none of them in running words.
    private func isTable(_ run: ArraySlice<Comment>) -> Bool {
        guard run.count > 1 else { return false }
        return run.prefix(20).allSatisfy { line in
            line.text.prefix(300).words.allSatisfy { !Hints.functionWords.contains($0.text.lowercased()) }
        }
    }

    /// Whether a word stands alone on each of several lines under a print that runs several times: what it printed each time.
    private func isColumn(_ run: ArraySlice<Comment>, under statement: Statement) -> Bool {
        guard run.count > 1, case .loop(let items) = repetition(of: statement), items == nil || items == run.count
        else {
            return false
        }
        return isWordOnEachLine(run)
    }

    private func isWordOnEachLine(_ run: ArraySlice<Comment>) -> Bool {
        run.count <= 200 && run.allSatisfy { $0.text.prefix(60).words.count == 1 && $0.text.last != ":" }
    }

    private func namesException(_ comment: Comment?) -> Bool {
        guard let comment, let core = ExceptionCore(comment.text, known: vocabulary.exceptions) else { return false }
        return !core.hasMessage
    }

    /// Whether a line below is surely what the statement printed: then so is the first one.
    private func isListed(_ run: ArraySlice<Comment>, _ score: Double, _ statement: Statement) -> Bool {
        let reader = candidateReader(statement, place: [.following])
        for (position, line) in run.dropFirst().prefix(20).enumerated() {
            let candidates = reader.read(line.text)
            guard let candidate = candidates.first, candidates.count == 1, candidate.kind != .raises else {
                return false
            }
            if candidate.score >= Feature.claim, position == 0, score >= Feature.doubt { return true }
            if candidate.score >= Feature.claim, candidate.features.contains(.ownTemplate) { return true }
        }
        return false
    }

    /// How many of the lines after the first one were printed too: those that look like output or hang under a marked
    /// first line, and all up to the last one that is surely output.
    private func listedLines(_ run: ArraySlice<Comment>, after first: Candidate, _ reader: CandidateReader) -> Int {
        guard let head = run.first, reader.isPrinting || first.features.contains(.logLine) else { return 0 }
        let sure: Set<Feature> = [.ownTemplate, .nearTemplate, .anyTemplate, .logLine]
        // Words that each stand alone on a line are no sentences.
        if run.count > 2, isWordOnEachLine(run) { return run.count - 1 }
        var result = 0
        var isUnbroken = true
        var elementEnd = run.startIndex + linesOfElement(run)
        for (position, line) in run.dropFirst().prefix(200).enumerated() {
            let place = run.startIndex + position + 1
            if place >= elementEnd, line.text.first == "<" { elementEnd = place + linesOfElement(run[place...]) }
            // More was printed than is shown.
            let isElision = line.text.text == "..." || line.text.text == "…"
            if place < elementEnd || isElision && isUnbroken {
                if isUnbroken { result = position + 1 }
                continue
            }
            let isHanging = first.features.contains(.marked) && line.indentation >= head.indentation + 2
            let shown = reader.read(line.text)
            let candidate = shown.count == 1 ? shown.first : nil
            let isShown =
                candidate.map { $0.score >= Feature.doubt && $0.kind != .raises && $0.condition == nil } ?? false
            let isSure = isShown && candidate.map { !$0.features.isDisjoint(with: sure) } ?? false
            if !isHanging, !isShown { isUnbroken = false }
            if isUnbroken || isSure { result = position + 1 }
        }
        return result
    }

    /// How many comment lines an element of markup takes that begins on the first of them; 0 where none does.
    func linesOfElement(_ run: ArraySlice<Comment>) -> Int {
        guard run.first?.text.first == "<" else { return 0 }
        let lines = run.prefix(200)
        let text = Scalars(lines.map(\.text.text).joined(separator: "\n"))
        guard let end = Markup.end(at: text.startIndex, before: text.endIndex, { text[$0].value }) else { return 0 }
        return text[..<end].count { $0 == "\n" } + 1
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

    private func isRaising(_ candidates: [Candidate]) -> Bool { candidates.allSatisfy { $0.kind == .raises } }
}

internal import Model
internal import PythonSyntax

/// Reads one comment as a claim about one statement, in every way that its text allows.
struct CandidateReader {
    let statement: Statement
    let vocabulary: Vocabulary
    /// The names that assignments, loops and imports of the snippet bind.
    let bound: Set<String>
    /// What is known from the comment's place.
    let place: Set<Feature>
    let repetition: Repetition

    /// The claims that the comment makes, the best reading of it; one candidate that scores low where it makes none.
    func read(_ comment: Scalars) -> [Candidate] {
        let text = comment.trimmed
        guard !text.isEmpty, !isPragma(text) else { return [] }
        let preamble = Preamble(text)
        // What a type checker says is nothing that running the code shows.
        guard Hints.checkers.matches(preamble.whole, asWords: false).isEmpty else { return [] }
        var readings: [[Candidate]] = []
        func add(_ candidate: Candidate?) {
            if let candidate { readings.append([candidate]) }
        }
        if let several = readSeveral(preamble.rest, preamble) { readings.append(several) }
        if let versions = readVersions(preamble.whole, preamble) { readings.append(versions) }
        if let verbs = readVerbs(preamble.whole) { readings.append(verbs) }
        add(readException(preamble))
        add(readCompletion(preamble))
        add(readNothing(preamble))
        add(readValue(preamble.rest, preamble))
        add(readOwnRepr(preamble))
        add(readPrintedForm(preamble))
        add(readAnswer(preamble))
        add(readFailure(preamble))
        add(readUnquoted(preamble))
        add(readLabelled(preamble))
        add(readLabelledText(preamble))
        add(readNamedText(preamble))
        add(readListed(preamble))
        add(readBareItems(preamble))
        if isPrinting || isShownByLogging(text) { add(readPrintedText(text, preamble)) }
        for index in readings.indices {
            for item in readings[index].indices { complete(&readings[index][item], preamble) }
        }
        for index in readings.indices where readings[index].count == 1 {
            readings[index][0].whole = whole(readings[index][0], preamble)
        }
        func worst(_ candidates: [Candidate]) -> Double { candidates.map(\.score).min() ?? -.infinity }
        return readings.max { worst($0) < worst($1) } ?? []
    }

    func isPragma(_ text: Scalars) -> Bool {
        // `#!/bin/sh`, but not `# ! this fails`.
        !text.starts(with: "! ") && !Hints.pragmas.matches(text, asWords: false).isEmpty
    }

    /// The comment's text, up to a dash where the core ends before another sign.
    func whole(_ candidate: Candidate, _ preamble: Preamble) -> Scalars {
        let text = preamble.pictured
        guard let dash = text.firstIndex(where: { $0 == "—" || $0 == "←" }), dash > text.startIndex else { return text }
        let before = text[..<dash].trimmed
        let isCutThere = before.elementsEqual(candidate.expected) || before.count < candidate.expected.count
        return isCutThere ? text : before
    }

    func complete(_ candidate: inout Candidate, _ preamble: Preamble) {
        candidate.features.formUnion(place)
        // Whatever a statement is, running it may raise or not.
        let isAboutRunning = candidate.kind == .raises || candidate.kind == .completes
        let isEcho = statementFeature == .onLiteral && repeatsLiteral(candidate.expected)
        // `x = y = 2  # x=2, y=3` speaks of what it names, echo or not.
        let isNamed = statementFeature == .onLiteral && candidate.features.contains(.nameOfSubject)
        let isSaid = candidate.kind == .stdout && preamble.announced?.meaning == .output
        let feature =
            isAboutRunning || isSaid
            ? feature(ofRunningAs: candidate.kind) : isEcho || isNamed ? .onAssignment : statementFeature
        candidate.features.insert(feature)
        // `print(...)  # Ellipsis` speaks of the dots.
        if hasPlaceholder, !candidate.expected.elementsEqual("Ellipsis".unicodeScalars) {
            candidate.features.insert(.onPlaceholder)
        }
        if isDisplay, !candidate.features.isDisjoint(with: [.number, .string, .size]) {
            candidate.features.insert(.mismatch)
        }
        if preamble.isImperative, place.contains(.following) { candidate.features.insert(.imperative) }
        let loose: Set<Feature> = [.afterComma, .reason, .fewWords, .manyWords]
        if place.contains(.following), !candidate.features.isDisjoint(with: loose) {
            candidate.features.insert(.looseNote)
        }
        if preamble.isMarked { candidate.features.insert(.marked) }
        if preamble.isHedged {
            candidate.flags.insert(.hedged)
            candidate.features.insert(.hedged)
        }
        if asksForMachine(statement.tokens) { candidate.flags.insert(.hedged) }
        if preamble.isApproximate { candidate.flags.insert(.tolerance) }
        if candidate.kind == .binding, preamble.announced?.meaning == .output { candidate.flags.insert(.asPrinted) }
        candidate.condition = candidate.condition ?? preamble.condition
        // What seemed to announce the core may be a part of it: `ERROR: the pump has failed`.
        let isWithin = candidate.expected.startIndex == preamble.whole.startIndex && candidate.kind != .raises
        if let announced = preamble.announced, !isWithin {
            switch (announced.meaning, preamble.isLabel) {
            case (.output, true): candidate.features.insert(.outputLabel)
            case (.result, true), (.value, true): candidate.features.insert(.valueLabel)
            case (.exception, _):
                candidate.features.insert(candidate.kind == .raises ? .exceptionVerb : .condition)
            case (.state, _), (.items, _): candidate.features.insert(.stateVerb)
            case (_, false): candidate.features.insert(.outputVerb)
            }
        }
        readNote(&candidate)
    }

    /// A note may hedge the claim or say where it holds.
    func readNote(_ candidate: inout Candidate) {
        let note = candidate.note.prefix(300)
        if candidate.condition == nil, let (condition, _) = Condition.leading(note) { candidate.condition = condition }
        let start = note.drop { !$0.isWordPart }
        if !Hints.habitual.matches(start).isEmpty { candidate.flags.insert(.hedged) }
        for word in note.words where !Hints.uncertain.matches(note[word.startIndex...]).isEmpty {
            candidate.flags.insert(.hedged)
        }
    }
}

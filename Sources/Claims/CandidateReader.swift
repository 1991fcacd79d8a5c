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

    /// The claims that the comment makes, the best reading of it; one candidate that scores low where it makes none.
    func read(_ comment: Scalars) -> [Candidate] {
        let text = comment.trimmed
        guard !text.isEmpty, !isPragma(text) else { return [] }
        let preamble = Preamble(text)
        var readings: [[Candidate]] = []
        func add(_ candidate: Candidate?) {
            if let candidate { readings.append([candidate]) }
        }
        if let several = readSeveral(preamble.rest, preamble) { readings.append(several) }
        add(readException(preamble))
        add(readCompletion(preamble))
        add(readValue(preamble.rest, preamble))
        add(readLabelled(preamble))
        if isPrinting { add(readPrintedText(text, preamble)) }
        for index in readings.indices {
            for item in readings[index].indices { complete(&readings[index][item], preamble) }
        }
        func worst(_ candidates: [Candidate]) -> Double { candidates.map(\.score).min() ?? -.infinity }
        return readings.max { worst($0) < worst($1) } ?? []
    }

    // MARK: The statement

    var isPrinting: Bool {
        switch statement.kind {
        case .printing: true
        case .call(_, let function): vocabulary.printingFunctions.contains(function) || callsPrinter
        default: false
        }
    }

    private var callsPrinter: Bool {
        // A bare call of something unknown may well print: its text must then be one that some print writes.
        !vocabulary.templates.isEmpty
    }

    private var statementFeature: Feature {
        switch statement.kind {
        case .printing: .onPrint
        case .call: .onCall
        case .expression: .onExpression
        case .assignment: assignsLiteral ? .onLiteral : .onAssignment
        case .returning: .onReturn
        case .yielding: .onYield
        case .deleting: .onDelete
        case .raising: .onRaise
        case .asserting: .onAssert
        case .importing: .onImport
        case .declaration: .onDeclaration
        case .flow: .onFlow
        case .definition, .loop, .branch: .onHead
        }
    }

    private var assignsLiteral: Bool {
        let value = assignedValue(statement.tokens)
        guard value.startIndex > 0, statement.tokens[value.startIndex - 1].text == "=" else { return false }
        return value.count <= 2 && value.allSatisfy { $0.kind != .name || $0.isKeyword }
    }

    private func mentions(_ words: Set<String>) -> Bool {
        statement.tokens.contains { $0.kind == .name && words.contains($0.text) }
    }

    // MARK: Readings

    private func isPragma(_ text: Scalars) -> Bool {
        Hints.pragmas.contains { text.dropping(prefix: $0) != nil }
    }

    private func readException(_ preamble: Preamble) -> Candidate? {
        guard let core = ExceptionCore(preamble.rest) else { return nil }
        // What names a type or prints an exception's text claims that text.
        if isPrinting, place.contains(.insideExcept) || mentions(["type", "__name__", "repr", "__class__"]) {
            return nil
        }
        if case .output? = preamble.announced?.meaning, case .printing = statement.kind { return nil }
        return Candidate(
            kind: .raises, expected: core.expected, note: core.tail.note,
            features: [
                core.hasMessage ? .exceptionWithMessage : .exception,
                core.tail.kind == .fewWords && core.hasMessage ? .endsThere : core.tail.feature,
            ])
    }

    private func readCompletion(_ preamble: Preamble) -> Candidate? {
        let end =
            preamble.rest.index(ofAny: ["—", "–", "(", ",", ";", "-", "!", ".", ":", "←", "→", "✓", "✅"])
            ?? preamble.rest.endIndex
        let word = preamble.rest[..<end].trimmed
        if case .asserting = statement.kind, ["True", "False"].contains(word.text) {
            return Candidate(kind: .completes, expected: word, features: [.completion, .marked])
        }
        guard word.count <= 24, Hints.completions.contains(word.text.lowercased()), preamble.announced == nil,
            !isPlainPrint
        else { return nil }
        let note = preamble.rest[end...].drop { !$0.isWordPart }.trimmed
        return Candidate(
            kind: .completes, expected: word, note: note,
            features: [.completion, note.isEmpty ? .endsThere : .separatedNote])
    }

    private var isPlainPrint: Bool {
        if case .printing = statement.kind { return true }
        return false
    }

    private func readValue(_ text: Scalars, _ preamble: Preamble) -> Candidate? {
        guard let core = Core(text) else { return nil }
        let expected = text[..<core.end]
        var features: Set<Feature> = [core.tail.feature]
        var kind = kindOfValue(preamble)
        switch core.shape {
        case .single(let shape): features.formUnion(self.features(of: shape, expected))
        case .items(let isOpenEnded, _):
            features.insert(.items)
            if !areAlike(expected) { features.insert(.mixedItems) }
            if isIterable(isOpenEnded: isOpenEnded, expected) { kind = .iterates }
        case .row:
            features.insert(isPrinting ? .items : .text)
            if !isPrinting { return nil }
        case .quantity(let isMemory):
            features.insert(.size)
            if isMemory, !isPlainPrint, !mentions(["getsizeof", "nbytes", "st_size", "len", "size"]) { kind = .size }
            if !isMemory, !isPlainPrint { features.insert(.duration) }
            if isMemory, kind == .size, case .call = statement.kind { features.insert(.unlikelySubject) }
        }
        if case .single(.number) = core.shape, isNumbering(expected, core.tail) { features.insert(.numbering) }
        if isPlainPrint, core.tail.kind == .fewWords {
            features.remove(.fewWords)
            features.insert(.unit)
        }
        return Candidate(kind: kind, expected: expected, note: core.tail.note, features: features)
    }

    /// `1. first do this`, `2) then that`.
    private func isNumbering(_ expected: Scalars, _ tail: Tail) -> Bool {
        tail.isList && expected.allSatisfy(\.isDigit) && (!isPlainPrint || place.contains(.following))
    }

    private func features(of shape: ValueScanner.Shape, _ expected: Scalars) -> Set<Feature> {
        switch shape {
        case .number: return [.number]
        case .string: return [.string]
        case .constant: return expected.first == "." || expected.first == "…" ? [.name, .unlikelySubject] : [.constant]
        case .collection: return [.collection]
        case .representation: return [.representation]
        case .construction(let name):
            if Hints.complexity.contains(name) { return [.construction, .complexity] }
            let last = name.split(separator: ".").last.map(String.init) ?? name
            let isType =
                last.unicodeScalars.first?.isUppercase == true || Hints.constructors.contains(name)
                || vocabulary.classes.contains(last)
            // `Name()` and `Name(x)` are calls as often as reprs; a repr with a literal or a keyword is clear.
            let isRepr =
                expected.contains("=") || expected.contains("'") || expected.contains("[")
                || expected.contains { $0.isDigit }
            return isType ? (isRepr ? [.construction, .oneWord] : [.construction]) : [.construction, .functionCall]
        case .name:
            let text = expected.text
            var features: Set<Feature> = [.name]
            if mentions(["type", "__class__", "__name__", "__qualname__"]) {
                features.insert(.asksForType)
            } else if Hints.types.contains(text) {
                features.insert(.typeWord)
            }
            return features
        }
    }

    /// Whether items in a row look like the items of one thing: values of one shape, or literals.
    private func areAlike(_ expected: Scalars) -> Bool {
        let items = ValueScanner(text: expected).topLevelItems(expected).map(\.trimmed)
        return !items.prefix(20).contains { item in
            guard case .value(_, .construction(let name)) = ValueScanner(text: item).scan(at: item.startIndex) else {
                return false
            }
            return !(name.unicodeScalars.first?.isUppercase ?? false) || name.uppercased() == name
        }
    }

    private func kindOfValue(_ preamble: Preamble) -> Claim.Kind {
        if case .output? = preamble.announced?.meaning {
            if case .printing(.stderr) = statement.kind { return .stderr }
            return .stdout
        }
        if case .value? = preamble.announced?.meaning, !isPlainPrint {
            if case .assignment = statement.kind { return .binding }
            return .value
        }
        return switch statement.kind {
        case .printing(let stream): stream == .stderr ? .stderr : .stdout
        case .call: .result
        case .assignment: .binding
        default: statement.isInlineSuite && isPrinting ? .stdout : .value
        }
    }

    /// Whether items without brackets are what iterating yields, and not a tuple or the values of several targets.
    private func isIterable(isOpenEnded: Bool, _ expected: Scalars) -> Bool {
        switch statement.kind {
        case .assignment(let targets):
            if targets.count > 1 { return false }
            return isOpenEnded || statement.parent == nil
        case .call, .expression:
            return isOpenEnded || (statement.parent == nil && !isTuple)
        default: return false
        }
    }

    private var isTuple: Bool {
        var depth = 0
        for token in statement.tokens where token.kind == .operator {
            depth += depthChange(token)
            if depth == 0, token.text == "," { return true }
        }
        return false
    }

    // MARK: Shared

    private func complete(_ candidate: inout Candidate, _ preamble: Preamble) {
        candidate.features.formUnion(place)
        // Whatever is assigned, assigning it may raise.
        let feature = candidate.kind == .raises && statementFeature == .onLiteral ? .onAssignment : statementFeature
        candidate.features.insert(feature)
        if preamble.isMarked { candidate.features.insert(.marked) }
        if preamble.isHedged {
            candidate.flags.insert(.hedged)
            candidate.features.insert(.hedged)
        }
        if preamble.isApproximate { candidate.flags.insert(.tolerance) }
        candidate.condition = candidate.condition ?? preamble.condition
        if let announced = preamble.announced {
            switch (announced.meaning, preamble.isLabel) {
            case (.output, true): candidate.features.insert(.outputLabel)
            case (.result, true), (.value, true): candidate.features.insert(.valueLabel)
            case (.exception, _): candidate.features.insert(.exceptionVerb)
            case (.state, _): candidate.features.insert(.stateVerb)
            case (_, false): candidate.features.insert(.outputVerb)
            }
        }
        readNote(&candidate)
    }

    /// A note may hedge the claim or say where it holds.
    private func readNote(_ candidate: inout Candidate) {
        let note = candidate.note.prefix(300)
        if candidate.condition == nil, let (condition, _) = Condition.leading(note) { candidate.condition = condition }
        let words = note.text.lowercased()
        if Hints.uncertain.contains(where: { words.contains($0) }) { candidate.flags.insert(.hedged) }
    }
}

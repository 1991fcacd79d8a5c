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
        add(readNothing(preamble))
        add(readValue(preamble.rest, preamble))
        add(readLabelled(preamble))
        if isPrinting || isShownByLogging(text) { add(readPrintedText(text, preamble)) }
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

    private func isShownByLogging(_ text: Scalars) -> Bool {
        if case .call = statement.kind { return isLogLine(text) }
        return false
    }

    private var isWrite: Bool {
        guard case .printing = statement.kind else { return false }
        let open = statement.tokens.firstIndex { $0.text == "(" } ?? 0
        return open > 0 && statement.tokens[open - 1].text == "write"
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

    private func feature(ofRunningAs kind: Claim.Kind) -> Feature {
        let isClass = statement.tokens.contains { $0.text == "class" }
        return switch statement.kind {
        case .assignment: .onAssignment
        // The body of a class runs where it stands, that of a function does not.
        case .definition where isClass && (kind == .raises || statement.tokens.last?.text != ":"): .onExpression
        case .loop, .branch, .definition: place.contains(.underSuite) ? .onExpression : .onHead
        default: statementFeature
        }
    }

    /// Whether what is assigned is no collection by its looks: a number, a string, a sum of them.
    var assignsScalar: Bool {
        !assignedValue(statement.tokens).contains { ["[", "{", "("].contains($0.text) && $0.kind == .operator }
    }

    private var assignsLiteral: Bool {
        let value = assignedValue(statement.tokens)
        guard value.startIndex > 1, statement.tokens[value.startIndex - 1].text == "=" else { return false }
        // `x[0] = 5  # [5, 2]` shows what became of the container.
        if statement.tokens[value.startIndex - 2].text == "]" { return false }
        return value.count <= 2 && value.allSatisfy { $0.kind != .name || $0.isKeyword }
    }

    /// Whether the statement is a template: `<list>.append(<item>)`.
    private var hasPlaceholder: Bool {
        for (index, token) in statement.tokens.enumerated().dropLast(2) where token.text == "<" {
            let before = index > 0 ? statement.tokens[index - 1] : nil
            let isOperand = before.map { $0.kind != .operator || [")", "]", "}"].contains($0.text) } ?? false
            if !isOperand, statement.tokens[index + 1].kind == .name { return true }
        }
        return false
    }

    /// Whether the statement is a list, set or dict as it stands: what it is needs no saying, and it is no number.
    private var isDisplay: Bool {
        guard let first = statement.tokens.first, first.text == "[" || first.text == "{" else { return false }
        var depth = 0
        for (index, token) in statement.tokens.enumerated() where token.kind == .operator {
            depth += depthChange(token)
            if depth == 0 { return index == statement.tokens.count - 1 }
        }
        return false
    }

    private func mentions(_ words: Set<String>) -> Bool {
        statement.tokens.contains { $0.kind == .name && words.contains($0.text) }
    }

    // MARK: Readings

    private func isPragma(_ text: Scalars) -> Bool {
        !Hints.pragmas.matches(text, asWords: false).isEmpty
    }

    private func readException(_ preamble: Preamble) -> Candidate? {
        guard let core = ExceptionCore(preamble.rest, known: vocabulary.exceptions) else { return nil }
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
        let isOwnWord = preamble.announced == nil || preamble.announced?.meaning == .state
        let isCall =
            end < preamble.rest.endIndex && preamble.rest[end] == "(" && preamble.rest[..<end].last?.isBlank == false
        guard word.count <= 30, isCompletion(word), isOwnWord, !isPlainPrint, !isCall else { return nil }
        let note = preamble.rest[end...].drop { !$0.isWordPart }.trimmed
        let isComma = preamble.rest[end...].first == ","
        if case .returning = statement.kind { return nil }
        return Candidate(
            kind: .completes, expected: word, note: note,
            features: [.completion, note.isEmpty ? .endsThere : isComma ? .fewWords : .separatedNote])
    }

    private func isCompletion(_ text: Scalars) -> Bool {
        let words = text.words.map { $0.text.lowercased() }
        if Hints.absences.contains(words.joined(separator: " ")) { return true }
        return words.contains(where: Hints.completions.contains)
            && words.allSatisfy { Hints.completions.contains($0) || Hints.completionFillers.contains($0) }
    }

    /// `prints nothing`, `no output`: that nothing is printed.
    private func readNothing(_ preamble: Preamble) -> Candidate? {
        let text = preamble.rest
        let isAnnounced = preamble.announced?.meaning == .output
        guard let rest = isAnnounced ? text.dropping(word: "nothing") : text.dropping(word: "no output") else {
            return nil
        }
        let tail = Tail(rest)
        return Candidate(
            kind: .stdout, expected: Scalars("nothing"), note: tail.note, features: [.constant, tail.feature])
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
        var flags: Set<Claim.Flag> = []
        switch core.shape {
        case .single(let shape): features.formUnion(self.features(of: shape, expected))
        case .items(let isOpenEnded, _):
            features.insert(.items)
            if !areAlike(expected) { features.insert(.mixedItems) }
            if isIterable(isOpenEnded: isOpenEnded, expected) || announcesItems(preamble) { kind = .iterates }
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
        if features.contains(.condition), preamble.announced?.meaning == .output,
            core.tail.note.dropping(word: "unless") != nil
        {
            // `prints 100 unless the machine is slow`: a claim that may fail.
            features.remove(.condition)
            features.insert(.reason)
            flags.insert(.hedged)
        }
        if isPlainPrint, core.tail.kind == .fewWords {
            features.remove(.fewWords)
            features.insert(.unit)
        }
        if case .single(.name) = core.shape, [.reason, .fewWords].contains(core.tail.kind) {
            features.insert(.manyWords)
        }
        if core.tail.kind == .reason, contrasts(expected, core.tail.note) { features.insert(.condition) }
        if features.contains(.colon), !features.contains(.number) || isPlainPrint {
            // `False: a copy was made`
            features.remove(.colon)
            features.insert(.separatedNote)
        }
        return Candidate(kind: kind, expected: expected, note: core.tail.note, flags: flags, features: features)
    }

    /// Whether the note names the other case: `True for a list, False for a tuple`.
    private func contrasts(_ expected: Scalars, _ note: Scalars) -> Bool {
        let other = expected.text == "True" ? "False" : expected.text == "False" ? "True" : nil
        guard let other else { return false }
        let words = note.prefix(300).words
        for (index, word) in words.enumerated() where word.filter(\.isLetter).elementsEqual(other.unicodeScalars) {
            let before = index > 0 ? words[index - 1].text.lowercased() : ""
            return !["not", "of", "than"].contains(before)
        }
        return false
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
            let base = expected.prefix { $0 != "[" }.text
            if expected.last == "]", base.unicodeScalars.first?.isUppercase == true, !Hints.types.contains(base) {
                return [.construction, .oneWord]
            }
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
        // At a prompt `sys.stdout.write("x")` shows how many characters it wrote.
        if isWrite, preamble.rest.first?.isDigit == true { return .result }
        return switch statement.kind {
        case .printing(let stream): stream == .stderr ? .stderr : .stdout
        case .call: .result
        case .assignment: .binding
        default: statement.isInlineSuite && isPrinting ? .stdout : .value
        }
    }

    private func announcesItems(_ preamble: Preamble) -> Bool {
        preamble.announced?.meaning == .items && !isPlainPrint
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
        // Whatever a statement is, running it may raise or not.
        let isAboutRunning = candidate.kind == .raises || candidate.kind == .completes
        let feature = isAboutRunning ? feature(ofRunningAs: candidate.kind) : statementFeature
        candidate.features.insert(feature)
        if hasPlaceholder { candidate.features.insert(.onPlaceholder) }
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
        if preamble.isApproximate { candidate.flags.insert(.tolerance) }
        candidate.condition = candidate.condition ?? preamble.condition
        if let announced = preamble.announced {
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
    private func readNote(_ candidate: inout Candidate) {
        let note = candidate.note.prefix(300)
        if candidate.condition == nil, let (condition, _) = Condition.leading(note) { candidate.condition = condition }
        for word in note.words where !Hints.uncertain.matches(note[word.startIndex...]).isEmpty {
            candidate.flags.insert(.hedged)
        }
    }
}

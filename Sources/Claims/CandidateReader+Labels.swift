internal import Model
internal import PythonSyntax

extension CandidateReader {
    /// `union: {1, 2}`, `Sum = 3`, `n is 5`: a value after words that name what it is.
    func readLabelled(_ preamble: Preamble) -> Candidate? {
        guard let (label, value) = labelAndValue(preamble.rest), let core = Core(value), core.isLiteral else {
            return nil
        }
        guard [nil, .output, .state].contains(preamble.announced?.meaning) else { return nil }
        var candidate = Candidate(
            kind: .value, expected: value[..<core.end], note: core.tail.note, features: [core.tail.feature])
        candidate.features.formUnion(features(of: core, candidate.expected))
        if writesLabel, preamble.announced == nil {
            // The statement writes a label of its own: that of the comment is to be compared with it.
            candidate.expected = preamble.rest[..<core.end]
            candidate.kind = .stdout
            return candidate
        }
        attach(label, to: &candidate)
        if core.tail.kind == .comma, let (other, more) = labelAndValue(core.tail.note), other.words.count == 1,
            Core(more)?.isLiteral == true
        {
            // Another claim that cannot be read must not be lost beside this one.
            candidate.features.insert(.unlikelySubject)
        }
        return candidate
    }

    /// `Reverse: cba` beside a print: a word that is none of running text, after words that name what it is.
    func readLabelledText(_ preamble: Preamble) -> Candidate? {
        guard isPlainPrint, !writesLabel, preamble.announced == nil, !place.contains(.following),
            let (label, value) = labelAndValue(preamble.rest), !beginsWithLiteral(value),
            label.first?.isUppercase == true, label.allSatisfy({ $0.isWordPart || $0.isBlank || $0 == "'" }),
            label.words.count <= 3, !value.isEmpty
        else { return nil }
        let inner = Preamble(value)
        if let form = readPrintedForm(inner), form.expected.elementsEqual(value) {
            return Candidate(kind: .stdout, expected: value, features: [.number, .otherLabel, .endsThere])
        }
        guard value.words.count == 1, let candidate = readPrintedText(value, inner),
            !candidate.features.isDisjoint(with: [.opaqueWord, .codeWords, .ownTemplate, .someStringWords])
        else { return nil }
        return Candidate(
            kind: candidate.kind, expected: candidate.expected, note: candidate.note,
            features: candidate.features.union([.otherLabel, .opaqueWord]))
    }

    /// Whether a literal begins a text, not a word or a date that begins as one: `138****5678`.
    private func beginsWithLiteral(_ text: Scalars) -> Bool {
        guard let core = Core(text), core.isLiteral else { return false }
        return core.tail.kind != .attachedLetters && core.tail.kind != .arithmetic
    }

    /// `result: some words`: a str without its quotes, after the name that is bound to it here and elsewhere.
    func readNamedText(_ preamble: Preamble) -> Candidate? {
        guard place.contains(.repeatedLabel), case .assignment(let targets) = statement.kind, let name = targets.first,
            let rest = preamble.whole.dropping(prefix: name)?.leadingTrimmed.dropFirst().trimmed, !rest.isEmpty,
            rest.count <= 200, !rest.words.contains(where: { Hints.functionWords.contains($0.text.lowercased()) })
        else { return nil }
        return Candidate(kind: .binding, expected: rest, name: name, features: [.text, .nameOfSubject, .endsThere])
    }

    /// `0, d = [1, 2]`, `a=1, b=[2]`: several claims, one at least with a label of its own.
    func readSeveral(_ text: Scalars, _ preamble: Preamble) -> [Candidate]? {
        guard text.count < 2000 else { return nil }
        let parts = separated(text)
        guard parts.count > 1 else { return nil }
        var result: [Candidate] = []
        var labels = 0
        for (index, part) in parts.enumerated() {
            if let (label, value) = labelAndValue(part), let core = Core(value), core.isLiteral {
                // Only the last one may have a note.
                guard index == parts.count - 1 || core.end == part.endIndex else { return nil }
                var candidate = Candidate(
                    kind: .value, expected: value[..<core.end], note: core.tail.note,
                    features: core.features.union([core.tail.feature]))
                attach(label, to: &candidate)
                labels += 1
                result.append(candidate)
            } else if index == 0, let core = Core(part), core.isLiteral, core.end == part.endIndex {
                result.append(
                    Candidate(kind: plainKind, expected: part, features: core.features.union([.endsThere])))
            } else {
                return nil
            }
        }
        return labels > 0 ? result : nil
    }

    private func features(of core: Core, _ expected: Scalars) -> Set<Feature> {
        if case .single(let shape) = core.shape { return features(of: shape, expected) }
        return core.features
    }

    /// `3.5 in Python 3, 3 in Python 2`: one claim for each version.
    func readVersions(_ text: Scalars, _ preamble: Preamble) -> [Candidate]? {
        guard text.count < 400 else { return nil }
        let parts = separated(text)
        guard parts.count > 1 else { return nil }
        var result: [Candidate] = []
        for part in parts {
            let inner = Preamble(part)
            guard let core = Core(inner.rest), core.isLiteral else { return nil }
            guard let condition = inner.condition ?? Condition.leading(core.tail.note)?.0 else { return nil }
            var candidate = Candidate(
                kind: kindOfValue(preamble), expected: inner.rest[..<core.end],
                features: features(of: core, inner.rest[..<core.end]))
            candidate.features.insert(.separatedNote)
            candidate.condition = condition
            result.append(candidate)
        }
        return result
    }

    /// `prints 1 and returns 2`: one claim for each verb.
    func readVerbs(_ text: Scalars) -> [Candidate]? {
        guard text.count < 400 else { return nil }
        let parts = separated(text)
        guard parts.count > 1 else { return nil }
        var result: [Candidate] = []
        for part in parts {
            let inner = Preamble(part)
            guard inner.announced?.meaning == .output || inner.announced?.meaning == .value,
                let core = Core(inner.rest),
                core.isLiteral, core.end == part.endIndex || inner.rest[core.end...].trimmed.isEmpty
            else { return nil }
            result.append(
                Candidate(
                    kind: kindOfValue(inner), expected: inner.rest[..<core.end],
                    features: features(of: core, inner.rest[..<core.end]).union([.endsThere, .outputVerb])))
        }
        return result
    }

    /// Whether the statement prints something like `Sum:` or `x =` before a value.
    private var writesLabel: Bool {
        guard case .printing = statement.kind else { return false }
        return Template.lines(of: statement.tokens).contains { $0.beginsWithLabel }
    }

    private var plainKind: Claim.Kind {
        switch statement.kind {
        case .printing(.stderr): .stderr
        case .printing: .stdout
        case .call: .result
        case .assignment: .binding
        default: .value
        }
    }

    /// The parts of a comment between commas, semicolons and "and", outside brackets.
    private func separated(_ text: Scalars) -> [Scalars] {
        let items = ValueScanner(text: text).topLevelItems(text)
        return items.flatMap { item in item.split(separator: ";").flatMap { joined($0.trimmed) } }
    }

    /// The two sides of an "and", of which one may be missing.
    private func joined(_ part: Scalars) -> [Scalars] {
        if let rest = part.dropping(word: "and") { return joined(rest.trimmed) }
        guard part.count < 200, let joint = part.firstRange(of: Scalars(" and ")) else { return [part] }
        return [part[..<joint.lowerBound].trimmed] + joined(part[joint.upperBound...].trimmed)
    }

    /// The words before a value and the value, where `=`, `:`, "is" or an arrow joins them.
    private func labelAndValue(_ text: Scalars) -> (label: Scalars, value: Scalars)? {
        var index = text.startIndex
        var depth = 0
        // Labels are short: what is far from the beginning is a sentence.
        let limit = Swift.min(text.endIndex, text.startIndex + 60)
        while index < limit {
            let scalar = text[index]
            if scalar == "(" || scalar == "[" { depth += 1 }
            if scalar == ")" || scalar == "]" { depth -= 1 }
            if depth == 0, index > text.startIndex {
                for joint in [":", "：", "===", "==", "=", "→", "->", "=>", "is now ", "is ", "now ", "becomes "] {
                    guard let after = text[index...].dropping(prefix: joint) else { continue }
                    let label = text[..<index].trimmed
                    if joint.unicodeScalars.first?.isLetter == true, !text[index - 1].isBlank { continue }
                    let isTuple = label.first == "(" && label.last == ")"
                    if label.isEmpty || !isTuple && label.contains(",") || label.contains("'") && depth != 0 {
                        return nil
                    }
                    if joint == "=", let next = after.first, next == ">" { continue }
                    let value = after.leadingTrimmed
                    if label.last == "!" || label.last == "<" || label.last == ">" { return nil }
                    return (label, value.dropping(word: "now")?.leadingTrimmed ?? value)
                }
            }
            index += 1
        }
        return nil
    }

    /// Decides what a labelled value speaks of.
    private func attach(_ label: Scalars, to candidate: inout Candidate) {
        let name = label.filter { !$0.isBlank }.text
        let root = Scalars(Array(label.prefix { $0.isWordPart })).text
        switch statement.kind {
        case .assignment(let targets) where targets.contains(name):
            candidate.kind = .binding
            candidate.name = name
            candidate.features.insert(.nameOfSubject)
            return
        case .call(let receiver?, _) where receiver == name || receiver.hasSuffix("." + name):
            candidate.kind = .state
            candidate.features.insert(.nameOfSubject)
            return
        case .call(.some, _) where Self.containers.contains(name.lowercased()) && !bound.contains(name):
            candidate.kind = .state
            candidate.features.insert(.nameOfSubject)
            return
        default: break
        }
        let isTuple = label.first == "(" && label.contains(",")
        if isExpression(label), isTuple || bound.contains(root) || Self.functions.contains(root) {
            candidate.kind = .value
            candidate.source = label.text
            candidate.features.insert(.nameOfVariable)
            return
        }
        candidate.kind = plainKind
        let words = label.text.lowercased()
        let isProse =
            Hints.proseLabels.contains(words) || label.words.count > 4
            || label.contains { $0 == "." && label.count > 20 }
        candidate.features.insert(isProse ? .proseLabel : .otherLabel)
        switch statement.kind {
        case .printing: break
        // `both days: {'Ben'}` says what the value is.
        case .expression, .call: candidate.features.insert(isPhrase(label) ? .unlikelySubject : .namedValue)
        default: candidate.features.insert(.unlikelySubject)
        }
    }

    /// Whether the words before a value are part of a sentence rather than its name: `defaults to side = "top"`.
    private func isPhrase(_ label: Scalars) -> Bool {
        let words = label.words.map { $0.text.lowercased() }
        let joints: Set<String> = [
            "to", "if", "when", "for", "with", "from", "by", "as", "like", "type", "and", "or", "in", "although",
            "though",
            "because", "unless", "while", "since",
        ]
        return words.count > 1 && words.contains(where: joints.contains)
    }

    private static let containers: Set<String> = [
        "deque", "list", "dict", "set", "stack", "queue", "heap", "counter", "cache", "array",
    ]

    /// Built-in functions that are called to look at something.
    private static let functions: Set<String> = [
        "len", "type", "id", "list", "dict", "set", "tuple", "sorted", "sum", "max", "min", "str", "repr", "bool",
        "hash",
        "isinstance", "callable", "hasattr", "getattr", "vars",
    ]

    /// Whether a label is an expression that can be evaluated: a name with attributes, subscripts or arguments.
    private func isExpression(_ label: Scalars) -> Bool {
        let tokens = tokenize([label.text]).tokens
        guard !tokens.isEmpty, !tokens.contains(where: { $0.kind == .error || $0.kind == .comment }) else {
            return false
        }
        var previousIsOperand = false
        var previous: Token?
        for token in tokens {
            let isOperand = token.kind != .operator
            if isOperand, previousIsOperand || token.isKeyword { return false }
            let isAttribute = previous?.text == "."
            let isKnown = bound.contains(token.text) || Self.functions.contains(token.text)
            if token.kind == .name, !isAttribute, !isKnown { return false }
            previous = token
            if token.kind == .operator, ![".", "(", ")", "[", "]", ","].contains(token.text) { return false }
            previousIsOperand = isOperand
        }
        return true
    }
}

extension Core {
    /// Whether the core is no bare name.
    var isLiteral: Bool {
        if case .single(.name) = shape { return false }
        if case .single(.construction(let name)) = shape {
            return name.unicodeScalars.first?.isUppercase == true || Hints.constructors.contains(name)
        }
        return true
    }

    var features: Set<Feature> {
        switch shape {
        case .single(.number): [.number]
        case .single(.string): [.string]
        case .single(.constant): [.constant]
        case .single(.collection): [.collection]
        case .single(.representation): [.representation]
        case .single(.construction(let name)):
            Hints.complexity.contains(name) ? [.construction, .complexity] : [.construction]
        case .single(.name): [.name]
        case .items: [.items]
        case .row: [.text]
        case .quantity: [.size]
        }
    }
}

internal import Model
internal import PythonSyntax

extension CandidateReader {
    func readValue(_ text: Scalars, _ preamble: Preamble) -> Candidate? {
        guard let core = Core(text) else { return nil }
        // `hello,World!` is one text, not a name and a note.
        if core.shape == .single(.name), core.tail.kind == .comma, text[(core.end + 1)...].first?.isBlank == false {
            return nil
        }
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
            if !isMemory, !isPlainPrint, !(preamble.isApproximate && isMeasured) { features.insert(.duration) }
            if isMemory, kind == .size, case .call = statement.kind { features.insert(.unlikelySubject) }
            // A number has a unit, not a size.
            if isMemory, kind == .size, assignsArithmetic { features.insert(.mismatch) }
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
        if case .call(_, let function) = statement.kind, function == "len",
            core.tail.kind == .fewWords || core.tail.kind == .reason && core.tail.note.words.count == 1
        {
            // `3 characters`
            features.subtract([.fewWords, .reason])
            features.insert(.separatedNote)
        }
        if isPlainPrint, core.tail.kind == .fewWords {
            features.remove(.fewWords)
            features.insert(isUnitCode(core.tail.note) ? .separatedNote : .unit)
        }
        if isPlainPrint, core.isLiteral,
            [.reason, .fewWords, .manyWords].contains(core.tail.kind) || isTime(core.shape),
            printsOnlyLiterals, !literalText.starts(with: expected)
        {
            // What is printed stands there; this speaks of something else: `print("done")  # 3 minutes later`.
            features.insert(.unlikelySubject)
        }
        if core.tail.kind == .fewWords, core.shape == .single(.collection), isList(expected), !isPlainPrint,
            !core.tail.note.words.contains(where: { Hints.functionWords.contains($0.text.lowercased()) })
        {
            // `[3, 4] remain`
            features.remove(.fewWords)
            features.insert(.reason)
        }
        if case .single(.name) = core.shape, [.reason, .fewWords].contains(core.tail.kind) {
            features.insert(.manyWords)
        }
        if core.tail.kind == .reason, contrasts(expected, core.tail.note) { features.insert(.condition) }
        if features.contains(.arithmetic), isPlainPrint, core.tail.note.first == "=",
            core.tail.note.dropFirst().first?.isBlank == true
        {
            // `1024 = 2^10`
            features.remove(.arithmetic)
            features.insert(.separatedNote)
        }
        if features.contains(.colon), !features.contains(.number) || isPlainPrint || preamble.isAnnounced {
            // `False: a copy was made`, `may be 2: one for each`
            features.remove(.colon)
            features.insert(.separatedNote)
        }
        return Candidate(kind: kind, expected: expected, note: core.tail.note, flags: flags, features: features)
    }

    /// `4.20 SEK`: a code in capitals.
    private func isUnitCode(_ note: Scalars) -> Bool {
        (2...4).contains(note.count) && note.allSatisfy { $0.isASCII && $0.isLetter && $0.isUppercase }
    }

    /// Whether a collection is more than a reference to a note: `[1]`.
    private func isList(_ expected: Scalars) -> Bool {
        let content = expected.dropFirst().dropLast().trimmed
        return !isOfNames(expected) && !(expected.first == "[" && !content.isEmpty && content.allSatisfy(\.isWordPart))
    }

    private func isTime(_ shape: Core.Shape) -> Bool { shape == .quantity(isMemory: false) }

    /// Whether the note names the other case: `True for a list, False for a tuple`.
    func contrasts(_ expected: Scalars, _ note: Scalars) -> Bool {
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
    func isNumbering(_ expected: Scalars, _ tail: Tail) -> Bool {
        tail.isList && expected.allSatisfy(\.isDigit) && (!isPlainPrint || place.contains(.following))
    }

    func features(of shape: ValueScanner.Shape, _ expected: Scalars) -> Set<Feature> {
        switch shape {
        case .number: return [.number]
        case .string: return [.string]
        case .constant: return expected.first == "." || expected.first == "…" ? [.name, .unlikelySubject] : [.constant]
        case .collection: return isOfNames(expected) ? [.collection, .namesOnly] : [.collection]
        case .representation: return [.representation]
        case .construction(let name):
            if Hints.complexity.contains(name) { return [.construction, .complexity] }
            let last = name.split(separator: ".").last.map(String.init) ?? name
            let isType =
                last.unicodeScalars.first?.isUppercase == true || Hints.constructors.contains(name)
                || vocabulary.classes.contains(last) || isScalarType(last)
            // `Name()` and `Name(x)` are calls as often as reprs; a repr with a literal or a keyword is clear.
            let isRepr =
                expected.contains("=") || expected.contains("'") || expected.contains("[")
                || expected.contains { $0.isDigit }
            if isType { return isRepr ? [.construction, .oneWord] : [.construction] }
            // Under what shows a value, a name with literals is a repr, unless it is called as a function here.
            let isCalled = vocabulary.functions.contains(last) || mentions([last])
            let isShown = isPlainPrint && !isCalled || place.contains(.inStyle)
            return isRepr && isShown ? [.construction] : [.construction, .functionCall]
        case .name:
            let text = expected.text
            let base = expected.prefix { $0 != "[" }.text
            if expected.last == "]", base.unicodeScalars.first?.isUppercase == true, !Hints.types.contains(base) {
                return [.construction, .oneWord]
            }
            var features: Set<Feature> = [.name]
            if mentions(["type", "__class__", "__name__", "__qualname__", "dtype"]) {
                features.insert(.asksForType)
            } else if expected.last == "]", showsGeneric {
                features.insert(.generic)
            } else if Hints.types.contains(text) {
                features.insert(.typeWord)
            }
            return features
        }
    }

    /// Whether a collection holds nothing but lower-case names, which are no values: `(lat, lon)` says what stands where.
    private func isOfNames(_ expected: Scalars) -> Bool {
        let items = ValueScanner(text: expected).topLevelItems(expected.dropFirst().dropLast()).map(\.trimmed)
        return !items.isEmpty
            && items.prefix(50).allSatisfy { item in
                item.first?.isLowercase == true && item.allSatisfy(\.isWordPart)
                    && !Hints.types.contains(item.text) && !["nan", "inf"].contains(item.text)
            }
    }

    /// `float64`, `int32`, `str_`: the scalar types of numpy, in whose reprs their values stand.
    func isScalarType(_ name: String) -> Bool {
        let base = name.prefix { $0.isLetter }
        let rest = name.dropFirst(base.count)
        return ["float", "int", "uint", "complex", "bool", "str", "datetime", "timedelta"].contains(String(base))
            && rest.allSatisfy { $0.isNumber || $0 == "_" } && !rest.isEmpty
    }

    /// Whether items in a row look like the items of one thing: values of one shape, or literals.
    func areAlike(_ expected: Scalars) -> Bool {
        let items = ValueScanner(text: expected).topLevelItems(expected).map(\.trimmed)
        return !items.prefix(20).contains { item in
            guard case .value(_, .construction(let name)) = ValueScanner(text: item).scan(at: item.startIndex) else {
                return false
            }
            return !(name.unicodeScalars.first?.isUppercase ?? false) || name.uppercased() == name
        }
    }

    func kindOfValue(_ preamble: Preamble) -> Claim.Kind {
        if case .output? = preamble.announced?.meaning {
            if preamble.isLabel, case .assignment = statement.kind { return .binding }
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

    func announcesItems(_ preamble: Preamble) -> Bool {
        preamble.announced?.meaning == .items && !isPlainPrint
    }

    /// Whether items without brackets are what iterating yields, and not a tuple or the values of several targets.
    func isIterable(isOpenEnded: Bool, _ expected: Scalars) -> Bool {
        switch statement.kind {
        case .assignment(let targets):
            if targets.count > 1 { return false }
            return isOpenEnded || statement.parent == nil
        case .call, .expression:
            return isOpenEnded || (statement.parent == nil && !isTuple)
        default: return false
        }
    }

    var isTuple: Bool {
        var depth = 0
        for token in statement.tokens where token.kind == .operator {
            depth += depthChange(token)
            if depth == 0, token.text == "," { return true }
        }
        return false
    }
}

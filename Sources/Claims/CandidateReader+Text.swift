internal import Model
internal import PythonSyntax

extension CandidateReader {
    /// A printed text as it stands, without quotes: judged by the words that the snippet itself writes.
    func readPrintedText(_ comment: Scalars, _ preamble: Preamble) -> Candidate? {
        // A label that the statement prints itself is part of the text.
        let templates = isStatementPrint ? Template.lines(of: statement.tokens) + returnedTemplates + boundTexts : []
        var text = preamble.rest
        if comment.startIndex != text.startIndex, !preamble.isMarked,
            namesLevel(comment.prefix(2000).words.first)
                || templates.contains(where: { $0.matches(comment.prefix(2000)) })
        {
            text = comment
        }
        let (core, note) = cut(text, templates)
        guard !core.isEmpty else { return nil }
        let head = core.prefix(2000)
        var features: Set<Feature> = [.text, note.isEmpty ? .endsThere : .separatedNote]
        if let template = templates.first(where: { $0.matches(head) }) {
            features.insert(template.letters > 2 || isAttached(head) ? .ownTemplate : .ownPiece)
        } else if templates.contains(where: { $0.isNear(head) }) {
            features.insert(.nearTemplate)
        } else if templates.contains(where: { $0.overlaps(head) }) {
            features.insert(.ownPiece)
        }
        if place.contains(.following), features.isDisjoint(with: [.ownTemplate, .nearTemplate]),
            vocabulary.templates.contains(where: { $0.letters > 2 && $0.matches(head) })
        {
            // Several prints stand above: any of them may have written the line.
            features.insert(.anyTemplate)
        }
        if isLogLine(head) { features.insert(.logLine) }
        if !isStatementPrint, !features.contains(.logLine) {
            if let template = vocabulary.templates.first(where: { $0.matches(head) }) {
                features.insert(template.letters > 2 ? .anyTemplate : .ownPiece)
            } else {
                guard callsPrintingFunction else { return nil }
            }
        }
        let words = head.words
        let share = vocabulary.shareOfStringWords(in: head)
        if share >= 0.99 { features.insert(.stringWords) } else if share >= 0.5 { features.insert(.someStringWords) }
        // In scripts without spaces a sentence is one word.
        if words.count == 1, !head.contains(where: { $0.value > 0x2E7F }) { features.insert(.oneWord) }
        let codeWords = words.prefix(8).filter(isCodeWord).count
        // `EUR 4.20`
        let isCode = words.count <= 3 && codeWords == words.count || isAmount(words)
        // One line with a number may be a heading, several are a table.
        if isCode || place.contains(.manyLines) && codeWords * 2 >= words.count { features.insert(.codeWords) }
        if namesLevel(words.first) { features.insert(.ownPiece) }
        if place.contains(.besideValues), words.count == 1, note.isEmpty, isStatementPrint {
            if head.count <= 6, head.allSatisfy({ $0.value > 0x2E7F && $0.isLetter }), !isChinesePhrase(head) {
                features.insert(.signsBesideValues)
            } else if head.allSatisfy(\.isWordPart), !Hints.remarks.contains(head.text.lowercased()),
                !Hints.types.contains(head.text), !Hints.functionWords.contains(head.text.lowercased())
            {
                features.insert(.wordBesideValues)
            }
        }
        if place.contains(.insideExcept), Hints.isBuiltinMessage(head) { features.insert(.builtinMessage) }
        if place.contains(.insideExcept), ExceptionCore(head, known: vocabulary.exceptions) != nil {
            features.insert(.exception)
        }
        let letters = head.filter(\.isLetter)
        if letters.count > 1, letters.allSatisfy(\.isUppercase) { features.insert(.capitals) }
        if head.first?.isUppercase == true {
            features.insert(.capitalised)
            if words.count == 1, !Hints.remarks.contains(head.text.lowercased()) { features.insert(.properWord) }
        }
        if isStatementPrint, isMadeOfOwnWords(words) { features.insert(.ownWords) }
        if words.count == 1, isRearranged(head) { features.insert(.someStringWords) }
        if words.count == 1, isOpaque(head) || isFigure(head), isStatementPrint { features.insert(.opaqueWord) }
        let sure: Set<Feature> = [
            .ownTemplate, .nearTemplate, .anyTemplate, .logLine, .exception, .builtinMessage, .ownWords,
        ]
        if features.isDisjoint(with: sure) {
            features.formUnion(proseFeatures(words, head))
        }
        let support: Set<Feature> = [
            .ownTemplate, .ownPiece, .anyTemplate, .stringWords, .logLine, .ownWords, .opaqueWord,
        ]
        let isSupported = !features.isDisjoint(with: support)
        if place.contains(.following), !preamble.isMarked, preamble.announced?.meaning != .output,
            !isSupported, !(features.contains(.codeWords) && place.contains(.manyLines))
        {
            features.insert(.unsupportedText)
        }
        if words.count == 1, Hints.types.contains(head.text) { features.insert(.typeWord) }
        return Candidate(kind: textKind(preamble), expected: core, note: note, features: features)
    }

    /// Whether a print of several values shows as many words, each a number or a word of the snippet's strings; or
    /// whether the words are those of the statement's own strings.
    private func isMadeOfOwnWords(_ words: [Scalars]) -> Bool {
        guard words.count > 1, words.count <= 8 else { return false }
        let plain = words.filter { $0.contains(where: \.isWordPart) }.map { $0.last == "," ? $0.dropLast() : $0 }
        // `a b c` is no sentence.
        if words.allSatisfy({ $0.count == 1 && $0.first?.isWordPart == true }) { return true }
        let strings = statement.tokens.filter { $0.kind == .string }.flatMap { literalPieces($0.text) }
        let own = Set(strings.flatMap { $0.split { !$0.isWordPart } }.map(\.text))
        if !own.isEmpty, Set(plain.map(\.text)) == own { return true }
        guard printedArguments == words.count else { return false }
        return plain.allSatisfy { word in
            word.allSatisfy(\.isDigit) || word.count == 1 && word.first?.isLetter == true
                || vocabulary.stringWords.contains(word.text.lowercased())
        }
    }

    /// How many values a print shows; 0 where they are not counted by commas.
    var printedArguments: Int {
        guard let open = statement.tokens.firstIndex(where: { $0.text == "(" }), statement.tokens.count > open + 2
        else {
            return 0
        }
        var depth = 0
        var count = 1
        for token in statement.tokens[(open + 1)...].dropLast() where token.kind == .operator {
            depth += depthChange(token)
            if depth == 0, token.text == "=" || token.text == "*" { return 0 }
            if depth == 0, token.text == "," { count += 1 }
        }
        return count
    }

    /// Whether a word is too long and mixed to stand in a sentence: a token, a digest, an identifier.
    private func isOpaque(_ word: Scalars) -> Bool {
        // `Pre-3.11`, `Python3.12+` are names with a version behind.
        let version = word.drop(while: \.isLetter)
        return word.count >= 8 && word.contains(where: \.isDigit) && word.contains(where: \.isLowercase)
            && word.contains(where: \.isUppercase)
            && !version.allSatisfy { $0.isDigit || ".-+".unicodeScalars.contains($0) }
    }

    /// Whether a word is made of the letters of the statement's own strings, which it does something with: `"abc"[::-1]`.
    private func isRearranged(_ word: Scalars) -> Bool {
        guard isStatementPrint, word.count > 1,
            !Hints.remarks.contains(word.text.lowercased()), !Hints.functionWords.contains(word.text.lowercased())
        else { return false }
        let strings = statement.tokens.filter { $0.kind == .string }.flatMap { literalPieces($0.text) }
        let sorted = word.sorted()
        if word.count > 2, strings.contains(where: { $0.count == word.count && $0.sorted() == sorted }) { return true }
        let isComputed = statement.tokens.indices.dropLast().contains { index in
            statement.tokens[index].kind == .string && ["[", ".", "*", "%"].contains(statement.tokens[index + 1].text)
        }
        guard isComputed else { return false }
        let letters = Set(strings.joined().map(\.folded))
        let isRepeated = statement.tokens.contains { $0.kind == .operator && $0.text == "*" }
        guard isRepeated || word.allSatisfy(\.isWordPart) else { return false }
        return word.allSatisfy { letters.contains($0.folded) }
    }

    /// Whether a word is made of numbers and signs between them: a version, a date, a time, an address.
    private func isFigure(_ word: Scalars) -> Bool {
        guard word.first?.isDigit == true, word.last?.isDigit == true else { return false }
        return word.count >= 5 && word.allSatisfy { $0.isDigit || ".:-/".unicodeScalars.contains($0) }
            && word.filter { !$0.isDigit }.count > 1
    }

    /// The text of a str value without its quotes: words that the statement's own strings hold.
    func readUnquoted(_ preamble: Preamble) -> Candidate? {
        switch statement.kind {
        case .call, .expression, .assignment: break
        default: return nil
        }
        let (core, note) = cut(preamble.rest.prefix(300), [])
        let returned = statement.tokens.filter(\.isIdentifier).flatMap { vocabulary.returned[$0.text] ?? [] }
        if (returned + boundTexts).contains(where: { $0.letters > 2 && $0.matches(core) }) {
            // What a function of the snippet returns, or a name is bound to, by its own text.
            return Candidate(
                kind: kindOfValue(preamble), expected: core, note: note,
                features: [.text, .anyTemplate, note.isEmpty ? .endsThere : .separatedNote])
        }
        let ofOwnStrings = Candidate(
            kind: kindOfValue(preamble), expected: core, note: note,
            features: [.text, .stringWords, .ownPiece, note.isEmpty ? .endsThere : .separatedNote])
        let words = core.split { !$0.isWordPart }.map { $0.text.lowercased() }
        let strings = statement.tokens.filter { $0.kind == .string }.flatMap { literalPieces($0.text) }.map {
            $0.text.lowercased()
        }
        if makesString, core.count > 2, core.words.count == 1, core.contains(where: { !$0.isWordPart }),
            case let signs = Set(strings.joined().unicodeScalars.map(\.folded)),
            core.allSatisfy({ signs.contains($0.folded) })
        {
            // `"-".join("abc")  # a-b-c`
            return ofOwnStrings
        }
        guard !words.isEmpty, words.count <= 6, core.words.count == words.count else { return nil }
        if strings.isEmpty, makesString, words.allSatisfy({ $0.utf8.count > 1 && vocabulary.stringWords.contains($0) }),
            !words.contains(where: Hints.functionWords.contains)
        {
            // `name.upper()  # ANN`
            return ofOwnStrings
        }
        guard !strings.isEmpty else { return nil }
        let isWritten = words.allSatisfy { word in
            word.utf8.count > 1
                && strings.contains {
                    $0 == word || firstOf(word, in: $0)
                        || word.utf8.count > $0.utf8.count && firstOf($0, in: word) && $0.utf8.count > 2
                }
        }
        guard isWritten, !words.contains(where: Hints.functionWords.contains) else { return nil }
        return ofOwnStrings
    }

    /// Whether the statement's last call is of a method of str that returns one.
    private var makesString: Bool {
        let tokens = statement.tokens
        guard tokens.last?.text == ")" else { return false }
        var depth = 0
        for index in tokens.indices.reversed() where tokens[index].kind == .operator {
            depth += depthChange(tokens[index])
            guard depth == 0 else { continue }
            return tokens[index].text == "(" && index > 1 && tokens[index - 2].text == "."
                && Self.stringMethods.contains(tokens[index - 1].text)
        }
        return false
    }

    private static let stringMethods: Set<String> = [
        "upper", "lower", "title", "capitalize", "swapcase", "casefold", "strip", "lstrip", "rstrip", "replace",
        "removeprefix", "removesuffix", "join", "translate",
    ]

    private func firstOf(_ piece: String, in text: String) -> Bool {
        Scalars(text).firstRange(of: Scalars(piece)) != nil
    }

    /// What in a text sounds like an explanation in running words.
    private func proseFeatures(_ words: [Scalars], _ head: Scalars) -> Set<Feature> {
        var features: Set<Feature> = []
        let plain = words.prefix(60).map { $0.filter { $0.isWordPart || $0 == "'" } }.map {
            Scalars(Array($0)).text.lowercased()
        }
        let functionWords = plain.filter(Hints.functionWords.contains).count
        if functionWords > 0 { features.insert(.functionWords) }
        if words.count > 1, let first = plain.first,
            Hints.functionWords.contains(first) || head.first?.isLowercase == true
        {
            features.insert(.proseStart)
        }
        if head.last == ":" || head.last == "?" { features.insert(.endsInColon) }
        if words.count > 8 { features.insert(.longText) }
        return features
    }

    /// What the functions return that the statement calls, as far as it is literal.
    private var returnedTemplates: [Template] {
        statement.tokens.dropFirst().filter(\.isIdentifier).flatMap { vocabulary.returned[$0.text] ?? [] }
    }

    /// Whether Chinese signs say what is done or that something is so, rather than name a thing.
    private func isChinesePhrase(_ text: Scalars) -> Bool {
        text.contains { "的了是不会这那在被把从到将无没有用可打印输出调获取访问读写返回第次".unicodeScalars.contains($0) }
    }

    /// What the name is bound to, as far as it is literal, that the statement shows and nothing else: `print(title)`.
    private var boundTexts: [Template] {
        let tokens = statement.tokens
        let name: Token?
        switch statement.kind {
        case .printing(.stdout): name = tokens.count == 4 && tokens[1].text == "(" ? tokens[2] : nil
        case .expression: name = tokens.count == 1 ? tokens[0] : nil
        default: name = nil
        }
        return name.flatMap { $0.isIdentifier ? vocabulary.texts[$0.text] : nil } ?? []
    }

    /// Whether the text goes on directly after a value at its beginning, as no note does: `5|`, `0: open`.
    private func isAttached(_ text: Scalars) -> Bool {
        guard let core = Core(text) else { return true }
        return core.end < text.endIndex && !text[core.end].isBlank
    }

    private var callsPrintingFunction: Bool {
        if case .call(_, let function) = statement.kind { return vocabulary.printingFunctions.contains(function) }
        return false
    }

    /// Whether a code in capitals stands before a number with decimals.
    private func isAmount(_ words: [Scalars]) -> Bool {
        guard words.count == 2, (2...4).contains(words[0].count), words[0].allSatisfy({ $0.isASCII && $0.isUppercase })
        else { return false }
        return words[1].contains(".") && words[1].first?.isDigit == true
            && words[1].allSatisfy { $0.isDigit || $0 == "." || $0 == "," } && words[1].last?.isDigit == true
    }

    /// Whether a word is none of running text: it holds a digit, or a sign between letters.
    private func isCodeWord(_ word: Scalars) -> Bool {
        // In scripts without spaces a sentence is one word.
        if word.contains(where: { $0.value > 0x2E7F && $0.isLetter }) { return false }
        if word.contains(where: \.isDigit) { return true }
        // `self.name` and `read/write` stand in sentences too.
        let inside = word.dropFirst().dropLast()
        if word.first == "/" || word.first == ".", inside.count > 1, inside.last?.isWordPart == true { return true }
        return inside.contains { "_\\@=+%$~;|,".unicodeScalars.contains($0) }
            || inside.filter { $0 == "-" || $0 == ":" }.count > 1
    }

    /// Whether a word is the level at which the statement logs: `INFO` of `log.info("running")`.
    private func namesLevel(_ word: Scalars?) -> Bool {
        guard statement.kind == .printing(.stderr), let word else { return false }
        let letters = Scalars(Array(word.filter(\.isLetter))).text
        return !letters.isEmpty && letters == letters.uppercased()
            && statement.tokens.contains { $0.kind == .name && $0.text == letters.lowercased() }
    }

    /// `WARNING:root:text`: what logging writes by default.
    func isLogLine(_ text: Scalars) -> Bool {
        let parts = text.prefix(200).split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let level = parts.first else { return false }
        return ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"].contains(level.text)
            && parts[1].allSatisfy { !$0.isBlank } && !parts[1].isEmpty
    }

    private var isStatementPrint: Bool {
        if case .printing = statement.kind { return true }
        return false
    }

    private func textKind(_ preamble: Preamble) -> Claim.Kind {
        switch statement.kind {
        case .printing(.stderr): .stderr
        case .printing: .stdout
        case .call where isLogLine(preamble.rest): .stderr
        case .call where preamble.announced?.meaning != .output: .result
        default: .stdout
        }
    }

    /// The text up to a sign that begins a note and that the statement does not print itself.
    func cut(_ text: Scalars, _ templates: [Template]) -> (core: Scalars, note: Scalars) {
        let printed = templates.reduce(into: Set()) { $0.formUnion($1.scalars) }
        var index = text.startIndex
        while index < text.endIndex {
            let scalar = text[index]
            let isBlankBefore = index > text.startIndex && (text[index - 1].isBlank || scalar == "（")
            if isBlankBefore, !printed.contains(scalar) {
                let rest = text[index...]
                let isNote =
                    ["—", "–", "←", "→", "⇒", "⟵", "⬅"].contains(scalar) || rest.starts(with: "<-")
                    || rest.starts(with: "# ")
                    || rest.starts(with: "-- ") || (rest.starts(with: "- ") && isStatementPrint)
                    || scalar == "（" && text.trimmed.last == "）"
                    || (scalar == "(" && text.trimmed.last == ")"
                        && ValueScanner(text: text).matchingEnd(at: index) == text.trimmed.endIndex)
                if isNote {
                    let core = text[..<index].trimmed
                    let note = rest.drop { !$0.isWordPart && $0 != "(" }.trimmed
                    return (core, note.first == "(" ? note.dropFirst().dropLast() : note)
                }
            }
            index += 1
        }
        return (text.trimmed, [])
    }
}

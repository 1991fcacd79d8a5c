/// The value at the beginning of a text, and what follows it.
struct Core {
    /// The index after the value.
    let end: Int
    let shape: Shape
    let tail: Tail

    enum Shape: Equatable {
        case single(ValueScanner.Shape)
        /// Values with commas between them, outside brackets.
        case items(endsInEllipsis: Bool, areLiterals: Bool)
        /// Values with blanks between them.
        case row
        /// A number with a unit of memory or time.
        case quantity(isMemory: Bool)
    }

    /// Nil where the text does not begin with a value.
    init?(_ text: Scalars) {
        let scanner = ValueScanner(text: text)
        var start = text.startIndex
        // The sign of an approximate number belongs to the core.
        if let first = text.first, ["~", "≈", "≅"].contains(first) {
            start = text[(start + 1)...].leadingTrimmed.startIndex
        }
        guard case .value(var end, let first) = scanner.scan(at: start) else { return nil }
        if first == .number, let unit = Core.unitEnd(text, after: end) {
            self.init(end: unit.end, shape: .quantity(isMemory: unit.isMemory), tail: Tail(text[unit.end...]))
            return
        }
        var shapes = [first]
        var commas = 0
        while Core.isLiteral(first) {
            let rest = text[end...].leadingTrimmed
            let isComma = rest.first == ","
            let afterWord = rest.dropping(word: "then") ?? (commas > 0 ? rest.dropping(word: "and") : nil)
            let isThen = afterWord != nil
            if !isComma, !isThen, rest.startIndex == end { break }
            var next = afterWord?.leadingTrimmed ?? rest
            if isComma {
                next = rest.dropFirst().leadingTrimmed
                let joint = next.dropping(word: "then") ?? (commas > 0 ? next.dropping(word: "and") : nil)
                if let joint { next = joint.leadingTrimmed }
            }
            guard case .value(let nextEnd, let shape) = scanner.scan(at: next.startIndex),
                Core.isLiteral(shape) || ExceptionCore.isExceptionName(text[next.startIndex..<nextEnd], known: []),
                isComma || isThen || (commas == 0 && Core.isRowPart(next, end: nextEnd))
            else { break }
            if Core.isAttached(text, nextEnd) { break }
            if isComma || isThen { commas += 1 }
            shapes.append(shape)
            end = nextEnd
            if shapes.count > 10_000 { break }
        }
        let tail = Tail(text[end...])
        if shapes.count == 1 {
            self.init(end: end, shape: .single(first), tail: tail)
        } else if commas == 0 {
            self.init(end: end, shape: .row, tail: tail)
        } else {
            let isOpenEnded = text[..<end].suffix(3).starts(with: "...") || text[..<end].last == "…"
            self.init(
                end: end,
                shape: .items(endsInEllipsis: isOpenEnded, areLiterals: shapes.allSatisfy(Core.isLiteral)), tail: tail)
        }
    }

    private init(end: Int, shape: Shape, tail: Tail) {
        self.end = end
        self.shape = shape
        self.tail = tail
    }

    private static func isLiteral(_ shape: ValueScanner.Shape) -> Bool {
        shape != .name
    }

    /// `-` and a bracket after a blank may begin a note; within a row only where a value follows at once.
    private static func isRowPart(_ text: Scalars, end: Int) -> Bool {
        guard let first = text.first else { return false }
        return first != "(" || text[text.startIndex..<end].contains(",")
    }

    private static func isAttached(_ text: Scalars, _ end: Int) -> Bool {
        end < text.endIndex && text[end].isWordPart
    }

    private static let memoryUnits: Set<String> = [
        "b", "byte", "bytes", "kb", "mb", "gb", "tb", "kib", "mib", "gib", "kilobytes", "megabytes", "gigabytes",
    ]
    private static let timeUnits: Set<String> = [
        "s", "ms", "us", "µs", "μs", "ns", "sec", "secs", "second", "seconds", "milliseconds", "microseconds",
        "minutes",
        "min", "mins", "hours", "hour", "minute", "days", "day",
    ]

    private static func unitEnd(_ text: Scalars, after end: Int) -> (end: Int, isMemory: Bool)? {
        let rest = text[end...].leadingTrimmed
        let word = rest.prefix { $0.isLetter }
        guard word.endIndex == text.endIndex || !text[word.endIndex].isWordPart else { return nil }
        let unit = word.text.lowercased()
        if memoryUnits.contains(unit) { return (word.endIndex, true) }
        if timeUnits.contains(unit) { return (word.endIndex, false) }
        return nil
    }
}

/// What follows a value in a comment.
struct Tail {
    let kind: Kind
    /// Without the sign that separates it.
    let note: Scalars
    /// Whether it is what stands after the number of a list's item: a full stop or bracket, then words.
    var isList = false

    enum Kind {
        case none
        /// After a dash, an arrow, in parentheses, after a full stop.
        case separated
        case comma
        case reason
        case condition
        case question
        case arithmetic
        case colon
        case fewWords
        case manyWords
        case attachedLetters
    }

    private static let separators = [
        "<--", "-->", "==>", "<=", "<-", "->", "=>", "--", "—", "–", "―", "←", "→", "⇒", "⟵", "⬅", "(", "（", ";", "；",
        "|",
        "#", "//", "!", "✓", "✅", "❌", "✗", "。", "，", "：", "、", "\\",
    ]

    init(_ text: Scalars) {
        let isAttached = text.first.map { !$0.isBlank } ?? false
        let rest = text.leadingTrimmed
        guard let first = rest.first else {
            self.init(kind: .none, note: [])
            return
        }
        if first.value > 0x2E7F, first.isLetter {
            // Scripts without spaces: the first characters are the first word.
            let isConditional =
                Tail.isChineseWhen(rest)
                || Hints.conditions.contains { $0.unicodeScalars.first?.value ?? 0 > 0x2E7F && rest.starts(with: $0) }
            self.init(kind: isConditional ? .condition : .reason, note: rest)
            return
        }
        if isAttached, first.isWordPart || first == "%" || first == "/" || first == "@" {
            self.init(kind: .attachedLetters, note: rest)
            return
        }
        switch first {
        case "?": self.init(kind: .question, note: rest)
        case ":": self.init(kind: .colon, note: rest.dropFirst().leadingTrimmed)
        case ",": self.init(kind: .comma, note: rest.dropFirst().leadingTrimmed)
        case ".", "…":
            let note = rest.drop { $0 == "." || $0 == "…" }.leadingTrimmed
            let isWithin = isAttached && rest.dropFirst().first.map { !$0.isBlank } ?? false
            self.init(kind: isWithin ? .arithmetic : .separated, note: note)
            isList = isAttached && first == "." && !note.isEmpty
        case ")":
            self.init(kind: .arithmetic, note: rest)
            isList = isAttached
        case "-" where rest.dropFirst().first?.isBlank == true:
            self.init(kind: .separated, note: rest.dropFirst().leadingTrimmed)
        default:
            for separator in Self.separators {
                guard let note = rest.dropping(prefix: separator) else { continue }
                if separator == "//", note.leadingTrimmed.first?.isDigit == true { break }
                let trimmed = Tail.unwrapped(note.trimmed, after: separator)
                self.init(kind: Tail.isConditional(trimmed) ? .condition : .separated, note: trimmed)
                return
            }
            self.init(words: rest, first: first)
        }
    }

    private init(words rest: Scalars, first: Unicode.Scalar) {
        guard first.isLetter || first == "'" || first == "\"" || first.isDigit else {
            self.init(kind: first.value > 0x2E7F ? .separated : .arithmetic, note: rest)
            return
        }
        let words = rest.prefix(400).words
        let word = words.first?.filter(\.isWordPart).map { $0 } ?? []
        let firstWord = Scalars(word).text.lowercased()
        if rest.prefix(400).contains("?") && rest.last == "?" {
            self.init(kind: .question, note: rest)
        } else if Hints.conditions.contains(firstWord) {
            self.init(kind: .condition, note: rest)
        } else if Tail.isCircumstance(words) {
            self.init(kind: .condition, note: rest)
        } else if Hints.reasons.contains(firstWord) || first == "因" {
            self.init(kind: .reason, note: rest)
        } else {
            let isConditional = words.dropFirst().contains { Tail.isConditional($0) }
            self.init(kind: isConditional ? .condition : words.count <= 2 ? .fewWords : .manyWords, note: rest)
        }
    }

    private init(kind: Kind, note: Scalars) {
        self.kind = kind
        self.note = note
    }

    /// `None 时不缓存`: "when it is None ...", where no word like "time" (`时间`) begins.
    private static func isChineseWhen(_ note: Scalars) -> Bool {
        guard note.first == "时" else { return note.starts(with: "的时候") }
        return note.dropFirst().first.map { !"间区长刻钟".unicodeScalars.contains($0) } ?? true
    }

    /// Whether a note begins with a word that makes the value before it depend on something.
    private static func isConditional(_ note: Scalars) -> Bool {
        ["if", "when", "unless", "otherwise"].contains { note.dropping(word: $0) != nil }
    }

    /// `on failure`, `for empty lists`, `by default`: where the value before them is returned, not what is returned here.
    private static func isCircumstance(_ words: [Scalars]) -> Bool {
        guard words.count > 1, ["on", "for", "in", "by", "with", "without"].contains(words[0].text.lowercased()),
            // What is so "by default" is expected here too, unless something else was asked for: a hedge.
            words[0].text.lowercased() != "by" || !words[1].text.lowercased().hasPrefix("default")
        else { return false }
        return words[1...].prefix(3).contains { word in
            Hints.circumstances.contains(Scalars(Array(word.filter(\.isLetter))).text.lowercased())
        }
    }

    /// A note in parentheses without them, if they enclose all of it.
    private static func unwrapped(_ note: Scalars, after separator: String) -> Scalars {
        guard separator == "(" || separator == "（", let last = note.last, last == ")" || last == "）" else {
            return note
        }
        return note.dropLast()
    }

    var feature: Feature {
        switch kind {
        case .none: .endsThere
        case .separated: .separatedNote
        case .comma: .afterComma
        case .reason: .reason
        case .condition: .condition
        case .question: .question
        case .arithmetic: .arithmetic
        case .colon: .colon
        case .fewWords: .fewWords
        case .manyWords: .manyWords
        case .attachedLetters: .attachedLetters
        }
    }
}

internal import Model

/// What stands before the core of a claim: a marker, a label, a verb, a hedge.
struct Preamble {
    /// `=>`, `->`, `#>`.
    var isMarked = false
    /// A label or verb that names a kind of claim: `Output:`, `prints`, `returns`.
    var announced: Announcement?
    /// Whether the verb has the form of a command: `return`, `print`, `raise`.
    var isImperative = false
    /// Whether the announcement ended in a colon.
    var isLabel = false
    /// "may be", "usually".
    var isHedged = false
    /// "~", "about".
    var isApproximate = false
    /// `Python 3.12+:`
    var condition: Condition?
    /// The comment's text after all of it.
    var rest: Scalars
    /// The comment's text after its markers only.
    private(set) var whole: Scalars
    /// The same with the pictographs before it, which may be part of what was printed.
    private(set) var pictured: Scalars

    init(_ text: Scalars) {
        rest = text.trimmed
        whole = rest
        pictured = rest
        takeMarker()
        whole = rest
        if pictured.first?.isPictograph != true { pictured = rest }
        // Each part may come before or after another: `-> prints about 5`, `Output (Python 3.12): ~ 5`.
        for _ in 0..<6 {
            let before = rest.startIndex
            takeMarker()
            takeCondition()
            takeHedge()
            if announced == nil { takeAnnouncement() }
            takeApproximation()
            if rest.startIndex == before { break }
        }
        takeBackticks()
    }

    /// Whether something says that a value comes, so that a number is none of a list's item.
    var isAnnounced: Bool { isMarked || isHedged || announced != nil }

    /// Markup around a value says that it is code, no more.
    private mutating func takeBackticks() {
        guard rest.first == "`", let end = rest.dropFirst().firstIndex(of: "`"), end > rest.startIndex + 1 else {
            return
        }
        rest = rest[(rest.startIndex + 1)..<end] + rest[(end + 1)...]
    }

    private mutating func takeMarker() {
        // A tick, cross or pictograph says good or bad, not what.
        var unmarked = rest.drop { $0.isPictograph }
        if rest.first == "!", rest.dropFirst().first?.isBlank == true { unmarked = rest.dropFirst() }
        if unmarked.startIndex > rest.startIndex { rest = unmarked.leadingTrimmed }
        for (_, marker, after) in markers.matches(rest, asWords: false) {
            // `>5` and `->x` are written, `-5` and `==x` within words are not markers.
            if marker.count == 1, after.first?.isBlank != true { continue }
            rest = after.leadingTrimmed
            // An arrow to the left points at the code: what follows may be anything.
            if marker.first != "<", marker.first != "←" { isMarked = true }
            return
        }
    }

    private mutating func takeCondition() {
        guard condition == nil, let (found, after) = Condition.leading(rest) else { return }
        condition = found
        rest = after.leadingTrimmed
    }

    private mutating func takeHedge() {
        for (_, _, after) in hedges.matches(rest) {
            let next = after.leadingTrimmed
            rest = next.first == "," || next.first == ":" ? next.dropFirst().leadingTrimmed : next
            isHedged = true
            return
        }
    }

    private mutating func takeApproximation() {
        for (_, word, after) in approximations.matches(rest) {
            // "about" is only a tolerance before a number.
            let next = after.leadingTrimmed
            guard let first = next.first, first.isDigit || first == "-" || first == "." else { continue }
            // The sign itself belongs to the core: it is how a comparison knows.
            isApproximate = true
            if word.first?.isLetter == true { rest = next }
            return
        }
    }

    private mutating func takeAnnouncement() {
        for (announcement, word, behind) in announcements.matches(rest) {
            // `print(x)` and `value = 5` are code, not an announcement.
            guard behind.first != "(", behind.first != "." else { continue }
            var after = behind.leadingTrimmed
            if after.first == "=", !isFollowedByArrow(after) { continue }
            // `Output (CPython 3.12):` and `Output on Linux:`
            if after.first == "(", let end = ValueScanner(text: after).matchingEnd(at: after.startIndex) {
                let inside = after[(after.startIndex + 1)..<(end - 1)]
                let behind = after[end...].leadingTrimmed
                if behind.first == ":" {
                    if let (found, _) = Condition.leading(inside) { condition = found }
                    after = behind
                }
            }
            if after.first == ":" || after.first == "：" {
                after = after.dropFirst().leadingTrimmed
                isLabel = true
            } else if announcement.needsColon {
                continue
            }
            rest = after
            announced = announcement
            isImperative = ["return", "print", "raise"].contains(Scalars(word).text)
            takeTypeWord()
            return
        }
    }

    /// `returns a tuple (1, 2)`: the type that the value has anyway.
    private mutating func takeTypeWord() {
        var after = rest
        for article in ["a", "an", "the"] {
            if let next = after.dropping(word: article), next.first?.isBlank == true { after = next.leadingTrimmed }
        }
        let word = after.prefix { $0.isLetter }
        guard Self.typeWords.contains(word.text), let next = after[word.endIndex...].first, next.isBlank else { return }
        let value = after[word.endIndex...].leadingTrimmed
        guard let first = value.first, first.isDigit || "([{'\"-".unicodeScalars.contains(first) else { return }
        guard let core = Core(value), core.isLiteral else { return }
        rest = value
    }

    private static let typeWords: Set<String> = [
        "tuple", "list", "dict", "dictionary", "set", "string", "str", "int", "integer", "float", "number", "value",
        "array",
    ]

    private func isFollowedByArrow(_ text: Scalars) -> Bool {
        text.starts(with: "=>") || text.starts(with: "==>")
    }
}

import PythonSyntax

/// Where a line must be cut in two because the beginning of a code block, or a marker, is glued to the end of what
/// stood before it: the offset in scalars of the second part.
///
/// Only candidates: when both parts come out as code of the same language, they are one line again.
func glueCut(in text: String, markers: Markers) -> Int? {
    if let offset = markers.gluedOffset(in: text) { return offset }
    guard text.utf8.count > 8, text.utf8.count <= LineReading.mostScalars else { return nil }
    let scalars = Array(text.unicodeScalars)
    var tries = 0
    for index in 1..<scalars.count where couldBegin(scalars, at: index) {
        tries += 1
        if tries > 16 { return nil }
        if beginsCode(scalars, at: index) { return index }
    }
    return nil
}

/// A cheap test before the costly one: no white space before, and a character that begins one of the openings.
private func couldBegin(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let before = scalars[index - 1]
    switch scalars[index] {
    case "#": return isGluing(before) && index + 1 < scalars.count && scalars[index + 1] == " " && before != "#"
    case "@": return [")", ".", "]"].contains(before)
    case ">":
        return isGluing(before) && before != ">" && scalars[index...].prefix(3).elementsEqual([">", ">", ">"])
            && index + 3 < scalars.count
    case "i", "f", "d", "c", "a", "w", "t", "p":
        return isGluing(before)
            && keywords.contains { scalars.count > index + $0.count && scalars[index...].starts(with: $0) }
    default: return false
    }
}

private func isGluing(_ before: Unicode.Scalar) -> Bool {
    before != " " && before != "\t" && !opening.contains(before)
}

private let opening: Set<Unicode.Scalar> = ["(", "[", "{", "\"", "'", "`", "_", "-", "/", "=", "*", "#", "$", "<", "“"]

private let keywords: [[Unicode.Scalar]] = [
    "import ", "from ", "def ", "class ", "async ", "for ", "with ", "while ", "try:", "print(",
].map { Array($0.unicodeScalars) }

/// Whether the rest of the line is a statement of a form that prose never takes.
private func beginsCode(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    var rest = ""
    rest.unicodeScalars.append(contentsOf: scalars[index...])
    if scalars[index] == "#" || scalars[index] == ">" { return isProseLike(scalars[..<index]) }
    var tokenizer = Tokenizer()
    let tokens = tokenizer.scan(rest).filter { $0.kind != .comment }
    let grammar = Grammar(tokens)
    switch statementShape(tokens, isGrammatical: grammar.holds) {
    case .importing, .definition, .compoundHead, .decorator: return isProseLike(scalars[..<index])
    case .call: return scalars[index] == "p" && isProseLike(scalars[..<index])
    default: return false
    }
}

/// Whether the part before a cut is something other than code: not a statement, not an open bracket or string.
private func isProseLike(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    var tokenizer = Tokenizer()
    let tokens = tokenizer.scan(text)
    if tokens.contains(where: { $0.kind == .comment }) || tokenizer.openString != nil { return false }
    if tokens.contains(where: {
        $0.kind == .error && ($0.text.hasPrefix("'") || $0.text.hasPrefix("\"")) && $0.column == 0
    }) {
        return false
    }
    let grammar = Grammar(tokens)
    return grammar.juxtapositions + grammar.clashes > 0 || tokens.contains { $0.kind == .error }
}

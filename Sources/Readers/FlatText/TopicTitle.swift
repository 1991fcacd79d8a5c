import PythonSyntax

/// The title of a section whose heading is lost, from what stands in it.
///
/// - Parameter start: the index of its first line.
func inferredTitle(from start: Int, _ reading: FlatReading, labels: [LineLabel]) -> String? {
    let text = paragraph(from: start, reading, labels: labels)
    if let title = topic(of: text) ?? inlineCode(in: text) { return title }
    let code = labels[min(start, labels.count)...].firstIndex { $0.isCode } ?? labels.count
    guard code < labels.count, labels[code] == .python, !labels[start..<code].contains(.heading) else { return nil }
    return codeTitle(from: code, reading)
}

/// The text from a line on up to code, a heading or a marker, its beginning at least.
func paragraph(from start: Int, _ reading: FlatReading, labels: [LineLabel]) -> String {
    var text = ""
    for index in start..<max(start, labels.count) {
        if labels[index].isCode || labels[index] == .heading || reading.readings[index].shape == .marker { break }
        text += (text.isEmpty ? "" : " ") + reading.lines[index].text
        if text.utf8.count > 400 { break }
    }
    return text
}

/// The thing that a text is about, by its first sentence: the noun phrase that is its subject.
///
/// An article before it is left out; "a" and "an" speak of one of a kind, so that the topic is the kind (plural). What a
/// leading "In ..., " says is left out, and so are owners ("Flask's") and what stands in parentheses.
func topic(of text: String) -> String? {
    var words = firstSentence(text).split(separator: " ").map(String.init)
    if let label = leadingLabel(words) { return label }
    if let first = words.first, ["in", "by", "with", "since", "as"].contains(first.lowercased()),
        let comma = words.firstIndex(where: { $0.hasSuffix(",") }), comma < 8
    {
        words.removeFirst(comma + 1)
    }
    var isOneOfAKind = false
    if let article = words.first?.lowercased(), ["a", "an", "the", "these", "this"].contains(article) {
        isOneOfAKind = article == "a" || article == "an"
        words.removeFirst()
    }
    guard let verb = words.prefix(8).firstIndex(where: { isVerb($0) }), verb > 0 else { return nil }
    var subject = Array(words[..<verb])
    if ["Python", "CPython"].contains(subject.joined(separator: " ")), !["is", "was"].contains(words[verb]) {
        guard let object = object(words[(verb + 1)...]) else { return nil }
        return object
    }
    if let owner = subject.lastIndex(where: { $0.hasSuffix("'s") || $0.hasSuffix("’s") || $0.hasSuffix("s'") }),
        owner < subject.count - 1
    {
        // The article was the owner's.
        isOneOfAKind = false
        subject.removeFirst(owner + 1)
    }
    while let last = subject.last, last.hasSuffix("ly") || ["also", "only", "not"].contains(last) {
        subject.removeLast()
    }
    guard (1...5).contains(subject.count), !subject.contains(where: { $0.hasSuffix(",") }),
        !pronouns.contains(subject[0].lowercased())
    else { return nil }
    let phrase = subject.joined(separator: " ")
    return isOneOfAKind ? plural(phrase) : phrase
}

/// Up to the first full stop, without what stands in parentheses.
private func firstSentence(_ text: String) -> String {
    var result = ""
    var depth = 0
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
        if scalar == "(" { depth += 1 }
        if depth == 0 { result.unicodeScalars.append(scalar) }
        if scalar == ")" { depth = max(0, depth - 1) }
        if scalar == ".", depth == 0, index + 1 == scalars.count || scalars[index + 1] == " " { break }
    }
    return result.split(separator: " ").joined(separator: " ")
}

/// `Name:` or `Name — ` at the very beginning.
private func leadingLabel(_ words: [String]) -> String? {
    for (index, word) in words.prefix(5).enumerated() {
        if word.hasSuffix(":"), word.count > 1 {
            return (words[..<index] + [String(word.dropLast())]).joined(separator: " ")
        }
        if word == "—" || word == "–", index > 0 { return words[..<index].joined(separator: " ") }
        if isVerb(word) { return nil }
    }
    return nil
}

private func isVerb(_ word: String) -> Bool { verbs.contains(word) }

/// The verbs with which explanations begin, in the forms of the third person.
private let verbs: Set<String> = {
    let plain = [
        "allow", "define", "describe", "provide", "implement", "use", "turn", "return", "take", "create", "let", "help",
        "make", "give", "hold", "store", "represent", "refer", "mean", "control", "determine", "intercept", "resolve",
        "intern", "convert", "replace", "run", "work", "support", "enable", "manage", "handle", "contain", "combine",
        "produce", "yield", "add", "act", "disassemble", "follow", "need", "require", "offer", "keep", "prevent",
        "rewrite", "specify", "extend", "wrap", "call", "look", "search", "execute", "iterate", "read", "write",
        "check",
    ]
    let irregular = [
        "is", "are", "was", "were", "does", "do", "has", "have", "can", "will", "may", "must", "should", "rewrote",
        "searches", "passes",
    ]
    return Set(plain + plain.map { $0 + "s" } + irregular)
}()

private let pronouns: Set<String> = [
    "it", "they", "this", "that", "these", "there", "you", "we", "here", "what", "both", "never", "always", "just",
]

/// A plain object of up to three words, where what follows it ends it.
private func object(_ words: ArraySlice<String>) -> String? {
    var result: [String] = []
    for word in words {
        if ["in", "on", "to", "for", "by", "with", "of", "from", "as", "at", "and", "using"].contains(word) { break }
        result.append(word.filter { $0.isLetter || $0 == "-" })
        if result.count > 3 { return nil }
    }
    guard let first = result.first, !pronouns.contains(first.lowercased()),
        !["a", "an", "the"].contains(first.lowercased())
    else { return nil }
    return result.joined(separator: " ")
}

func plural(_ phrase: String) -> String {
    guard let last = phrase.last, last.isLetter, last.isLowercase else { return phrase }
    let vowelsBefore = phrase.dropLast().last.map { "aeiou".contains($0) } ?? false
    if last == "y", !vowelsBefore { return phrase.dropLast() + "ies" }
    if last == "s" || last == "x" || phrase.hasSuffix("ch") || phrase.hasSuffix("sh") { return phrase + "es" }
    return phrase + "s"
}

/// The first word that is code: it has a dot inside, an underscore, a call or an `@`.
private func inlineCode(in text: String) -> String? {
    for word in text.split(separator: " ").prefix(40) {
        let core = word.drop { "(`\"'".contains($0) }
        var name = core.prefix { $0.isLetter || $0.isNumber || "_.@".contains($0) }
        while let last = name.last, last == "." { name = name.dropLast() }
        guard name.count > 1, name.first.map({ !$0.isNumber }) == true else { continue }
        if name.contains("_") || name.hasPrefix("@")
            || (name.contains(".") && name.allSatisfy { $0.isLetter || $0 == "." })
            || core.dropFirst(name.count).hasPrefix("(")
        {
            return String(name)
        }
    }
    return nil
}

/// What code is about by its first lines: the title that its first comment is, or the module that it imports first.
private func codeTitle(from start: Int, _ reading: FlatReading) -> String? {
    for index in start..<min(start + 6, reading.lines.count) {
        let line = reading.readings[index]
        switch line.shape {
        case .importing: return importedModule(line)
        case .comment:
            let words = reading.lines[index].text.drop { $0 == "#" || $0 == " " }.split(separator: " ").map(String.init)
            if let label = leadingLabel(words) { return label }
            if words.count <= 5 { return words.joined(separator: " ") }
        case .definition:
            return line.tokens.first { $0.kind == .name && !["def", "class", "async"].contains($0.text) }?.text
        default: continue
        }
    }
    return nil
}

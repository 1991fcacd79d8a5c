import PythonSyntax

/// How a line begins, how it ends, how long it is and how it reads as language.
func textFeatures(_ line: FlatLine, _ reading: LineReading, _ table: inout FeatureTable) {
    let text = reading.judged
    beginnings(text, reading, &table)
    endings(text, &table)
    let words = reading.words
    switch words.words {
    case ...1: table.append(.oneWord)
    case 2: table.append(.twoWords)
    case ...5: table.append(.threeToFiveWords)
    case ...9: table.append(.sixToNineWords)
    case ...15: table.append(.tenToFifteenWords)
    default: table.append(.moreWords)
    }
    switch text.utf8.count {
    case ..<25: table.append(.shortLine)
    case 55..<80: table.append(.wrappedLength)
    case 80..<120: table.append(.longLine)
    case 120...: table.append(.veryLongLine)
    default: break
    }
    switch words.functionWords {
    case 0: table.append(.noFunctionWord)
    case 1: table.append(.oneFunctionWord)
    case 2: table.append(.twoFunctionWords)
    case 3: table.append(.threeFunctionWords)
    default: table.append(.manyFunctionWords)
    }
    if words.plainWords == words.words, words.words > 0 { table.append(.allPlainWords) }
    if words.plainWords * 3 >= words.words * 2, words.words > 2 { table.append(.mostPlainWords) }
    if words.plainWords == 0 { table.append(.noPlainWord) }
    if words.nonASCII > 0 { table.append(.nonASCIILetters) }
    if words.letters > 2, !text.utf8.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) { table.append(.allUpperCase) }
    if words.words >= 2, isTitleCase(text) { table.append(.titleCase) }
    let capital = text.utf8.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
    if capital, text.utf8.last == UInt8(ascii: "."), words.words > 2 { table.append(.capitalAndPeriod) }
}

private func beginnings(_ text: String, _ reading: LineReading, _ table: inout FeatureTable) {
    guard let first = text.unicodeScalars.first else { return }
    switch first.value {
    case 0x41...0x5A: table.append(.startsUpperCase)
    case 0x61...0x7A: table.append(.startsLowerCase)
    case 0x30...0x39: table.append(.startsWithDigit)
    case 0x80...: table.append(.startsNonASCII)
    case 0x60: table.append(.startsWithBacktick)
    case 0x28, 0x5B, 0x7B: table.append(.startsWithBracket)
    default: break
    }
    guard let token = reading.first else { return }
    switch token.kind {
    case .string: table.append(.startsWithString)
    case .operator where bracketCode(token) == nil && token.text != "@": table.append(.startsWithOperator)
    case .name: nameBeginnings(token, &table)
    default: break
    }
}

private func nameBeginnings(_ token: Token, _ table: inout FeatureTable) {
    let name = token.text
    if name.hasPrefix("__") { table.append(.startsWithDunder) }
    if shellCommands.contains(name) { table.append(.startsWithShellCommand) }
    if sqlWords.contains(name) { table.append(.startsWithSQLWord) }
    if foreignWords.contains(name) { table.append(.startsWithForeignWord) }
    if name == "self" || name == "cls" { table.append(.startsWithSelf) }
    let bytes = name.utf8
    if bytes.contains(UInt8(ascii: "_")) { table.append(.startsWithSnakeCase) }
    let hasLower = bytes.contains { $0 >= 0x61 && $0 <= 0x7A }
    if hasLower, bytes.dropFirst().contains(where: { $0 >= 0x41 && $0 <= 0x5A }) { table.append(.startsWithCamelCase) }
    if WordCount(name).functionWords > 0 { table.append(.startsWithFunctionWord) }
}

private func endings(_ text: String, _ table: inout FeatureTable) {
    guard let last = text.utf8.last else { return }
    switch last {
    case UInt8(ascii: ":"): table.append(.endsWithColon)
    case UInt8(ascii: "."): table.append(.endsWithPeriod)
    case UInt8(ascii: ","): table.append(.endsWithComma)
    case UInt8(ascii: "?"), UInt8(ascii: "!"): table.append(.endsWithQuestion)
    case UInt8(ascii: "("), UInt8(ascii: "["): table.append(.endsWithOpenBracket)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): table.append(.endsWithCloseBracket)
    case UInt8(ascii: "{"), UInt8(ascii: "}"): table.append(.endsWithBrace)
    case UInt8(ascii: ";"): table.append(.endsWithSemicolon)
    case UInt8(ascii: "\\"): table.append(.endsWithBackslash)
    case UInt8(ascii: "|"): table.append(.endsWithBar)
    case UInt8(ascii: "-"): table.append(.endsWithHyphen)
    case 0x41...0x5A, 0x61...0x7A: table.append(.endsWithWord)
    default: break
    }
}

/// Whether every word that is longer than three letters begins with a capital.
private func isTitleCase(_ text: String) -> Bool {
    var atStart = true
    var capitals = 0
    var lengthOfLower = 0
    for byte in text.utf8 {
        if byte == 0x20 {
            if lengthOfLower > 3 { return false }
            atStart = true
            lengthOfLower = 0
        } else if atStart {
            if byte >= 0x41, byte <= 0x5A { capitals += 1 }
            lengthOfLower = byte >= 0x61 && byte <= 0x7A ? 1 : 0
            atStart = false
        } else if lengthOfLower > 0 {
            lengthOfLower += 1
        }
    }
    return capitals >= 2 && lengthOfLower <= 3
}

private let sqlWords: Set<String> = [
    "SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "ALTER", "DROP", "FROM", "WHERE", "BEGIN", "COMMIT", "VALUES",
]

/// Words that open statements in languages other than Python.
private let foreignWords: Set<String> = [
    "function", "const", "let", "var", "public", "private", "static", "void", "int", "char", "struct", "package",
    "func", "fn", "use", "include", "define", "typedef", "namespace", "template", "end", "then", "do", "done", "fi",
    "export", "FROM", "RUN", "CMD", "COPY", "WORKDIR", "ENV", "EXPOSE", "ENTRYPOINT",
]

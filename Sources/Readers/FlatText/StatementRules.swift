import PythonSyntax

/// The shape of a line whose tokens begin a statement in the way that Python's grammar wants it; nil for any other.
func statementShape(_ tokens: [Token], isGrammatical: Bool) -> LineShape? {
    guard let first = tokens.first else { return nil }
    let start = first.text == "async" && tokens.count > 1 ? 1 : 0
    let word = tokens[start].text
    let rest = tokens[(start + 1)...]
    if first.text == "@" {
        return tokens.count > 1 && tokens[1].kind == .name && tokens[1].column == first.endColumn ? .decorator : nil
    }
    if first.kind == .name {
        switch word {
        case "import": return isImport(rest) ? .importing : nil
        case "from": return isFromImport(rest) ? .importing : nil
        case "def", "class": return isDefinition(rest, isClass: word == "class") ? .definition : nil
        case "if", "elif", "while", "for", "with", "try", "else", "except", "finally", "match", "case":
            if isHead(word, rest, isGrammatical: isGrammatical) { return .compoundHead }
            if word != "match" && word != "case" { return nil }
        case "return", "raise", "del", "assert", "yield", "await", "global", "nonlocal":
            return isGrammatical && !rest.isEmpty ? .keywordStatement : nil
        case "pass", "break", "continue":
            return rest.isEmpty ? .keywordStatement : nil
        default: break
        }
    }
    guard isGrammatical else { return nil }
    return simpleShape(tokens)
}

private func isImport(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first, first.isIdentifier else { return false }
    var wantsName = true
    for token in tokens {
        if token.text == ";" { return true }
        if wantsName ? token.kind != .name : ![".", ",", "as"].contains(token.text) { return false }
        wantsName.toggle()
    }
    return !wantsName
}

private func isFromImport(_ tokens: ArraySlice<Token>) -> Bool {
    guard let middle = tokens.firstIndex(where: { $0.text == "import" }), middle > tokens.startIndex,
        middle + 1 < tokens.endIndex
    else { return false }
    let module = tokens[..<middle]
    guard module.allSatisfy({ $0.kind == .name || $0.text == "." || $0.text == "..." }) else { return false }
    let names = tokens[(middle + 1)...]
    if names.first?.text == "(" || names.first?.text == "*" { return true }
    return isImport(names) || (names.last?.text == "\\")
}

private func isDefinition(_ tokens: ArraySlice<Token>, isClass: Bool) -> Bool {
    guard let name = tokens.first, name.isIdentifier else { return false }
    guard let next = tokens.dropFirst().first else { return false }
    return next.text == "(" || next.text == "[" || (isClass && next.text == ":")
}

/// The head of a compound statement: its colon is there, or a bracket stays open.
private func isHead(_ word: String, _ tokens: ArraySlice<Token>, isGrammatical: Bool) -> Bool {
    switch word {
    case "try", "else", "finally": return tokens.first?.text == ":"
    case "for":
        guard tokens.contains(where: { $0.text == "in" }) else { return false }
    case "except":
        if tokens.first?.text == ":" { return true }
    default: break
    }
    guard !tokens.isEmpty else { return false }
    var depth = 0
    var colon: Int?
    for (index, token) in zip(tokens.indices, tokens) {
        if let code = bracketCode(token) { depth += code > 0 ? 1 : -1 }
        if depth == 0, token.text == ":", colon == nil, index > tokens.startIndex { colon = index }
        if depth == 0, token.text == "lambda" { return tokens.last?.text == ":" }
    }
    if depth > 0 { return isGrammatical }
    guard let colon else { return false }
    let condition = Grammar(Array(tokens[..<colon]))
    if ["if", "elif", "while", "for", "with", "except"].contains(word) {
        return condition.juxtapositions == 0 && condition.clashes <= 1
    }
    return condition.juxtapositions == 0
}

private func simpleShape(_ tokens: [Token]) -> LineShape? {
    var depth = 0
    for (index, token) in tokens.enumerated() {
        if let code = bracketCode(token) { depth += code > 0 ? 1 : -1 }
        guard depth == 0, token.kind == .operator, index > 0 else { continue }
        switch token.text {
        case "=", "+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", ">>=", "<<=", "**=":
            return isTarget(tokens[..<index]) ? .assignment : nil
        case ":":
            return isDottedName(Array(tokens[..<index])) && index + 1 < tokens.count ? .annotation : nil
        default: break
        }
    }
    guard let open = tokens.firstIndex(where: { $0.text == "(" }), open > 0, isTarget(tokens[..<open]),
        tokens[open].column == tokens[open - 1].endColumn
    else { return nil }
    return depth > 0 || tokens.last?.text == ")" ? .call : nil
}

/// Names, attributes, items and tuples of them.
private func isTarget(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first else { return false }
    guard
        first.kind == .name && !first.isKeyword || first.text == "(" || first.text == "[" || first.text == "*"
            || first.kind == .string || first.text == "await"
    else { return false }
    return true
}

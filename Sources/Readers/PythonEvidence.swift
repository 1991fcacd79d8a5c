import PythonSyntax

/// Whether an unmarked block is clearly Python: every line can be Python, and at least one can hardly be anything else.
///
/// A conservative test: configuration (`key = "value"`), data, signatures, traces and other languages that happen to
/// tokenize do not pass.
func isClearlyPython(_ lines: [String]) -> Bool {
    let (_, end) = tokenize(lines)
    guard !end.isContinuing else { return false }
    let statements = logicalLines(lines).filter { !$0.isCommentOnly }
    guard statements.allSatisfy({ canBePython($0.tokens) }) else { return false }
    return statements.contains { isTypicalPython($0.tokens) }
}

/// Whether a line defines or imports something, which no output does.
func hasPythonDefinition(_ lines: [String]) -> Bool {
    logicalLines(lines).contains { line in
        guard let first = line.tokens.first else { return false }
        return ["import", "from", "def", "class", "async", "@"].contains(first.text)
    }
}

private func canBePython(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    if tokens.contains(where: { $0.kind == .error }) { return false }
    if first.kind == .operator, !["(", "[", "{", "@", "*", "-", "+", "~", "..."].contains(first.text) { return false }
    if last.kind == .operator, ![")", "]", "}", ":", ",", "..."].contains(last.text) { return false }
    if last.text == ":", last.kind == .operator, !compoundKeywords.contains(first.text) { return false }
    if alwaysCompound.contains(first.text), first.kind == .name, !tokens.contains(where: { $0.text == ":" }) {
        return false
    }
    return zip(tokens, tokens.dropFirst()).allSatisfy { canFollow($0, $1) }
}

/// Whether two tokens can stand side by side: not two names or literals without an operator or keyword between them,
/// and not R's arrow, which tokenizes as "less than minus".
private func canFollow(_ left: Token, _ right: Token) -> Bool {
    if left.text == "<", right.text == "-", left.endColumn == right.column { return false }
    guard isOperand(left), isOperand(right) || right.kind == .name && !joiningKeywords.contains(right.text) else {
        return !(left.isKeyword && constantKeywords.contains(left.text) && isOperand(right))
    }
    return left.kind == .string && right.kind == .string || softKeywords.contains(left.text)
}

private func isOperand(_ token: Token) -> Bool {
    switch token.kind {
    case .number, .string: true
    case .name: token.isIdentifier || constantKeywords.contains(token.text)
    case .operator, .comment, .error: false
    }
}

/// Whether a line has a form that other text hardly has.
private func isTypicalPython(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first else { return false }
    let texts = tokens.map(\.text)
    switch first.text {
    case "import": return tokens.count > 1
    case "from": return texts.contains("import")
    case "def", "class", "with", "for", "while", "if", "try", "async": return texts.last == ":" || texts.contains(":")
    case "@": return tokens.count > 1 && tokens[1].isIdentifier
    case "assert", "raise", "del", "return", "yield", "lambda", "nonlocal", "global": return tokens.count > 1
    default: break
    }
    guard first.isIdentifier else { return false }
    if first.text == "print", texts.dropFirst().first == "(" { return true }
    if let assignment = topLevelIndex(of: "=", in: tokens), assignment > 0 {
        // `key = value` is configuration as well; an operator, an index or a call on the right is not.
        let value = tokens[(assignment + 1)...]
        return value.count > 1
            && value.contains { $0.kind == .operator && !["-", ".", ",", "{", "}"].contains($0.text) }
    }
    if tokens.contains(where: { $0.kind == .operator && augmentedAssignments.contains($0.text) }) { return true }
    return isCall(tokens)
}

/// Whether the line is `name(...)` or `name.name(...)` and no constructor's repr.
private func isCall(_ tokens: [Token]) -> Bool {
    guard tokens.count >= 3, tokens.last?.text == ")" else { return false }
    var index = 0
    while index + 2 < tokens.count, tokens[index].isIdentifier, tokens[index + 1].text == "." { index += 2 }
    guard tokens[index].isIdentifier, index + 1 < tokens.count, tokens[index + 1].text == "(" else { return false }
    let initial = tokens[index].text.unicodeScalars.first
    return index > 0 || initial.map { !$0.properties.isUppercase } ?? false
}

private func topLevelIndex(of text: String, in tokens: [Token]) -> Int? {
    var depth = 0
    for (index, token) in tokens.enumerated() where token.kind == .operator {
        switch token.text {
        case "(", "[", "{": depth += 1
        case ")", "]", "}": depth -= 1
        case text where depth == 0: return index
        default: break
        }
    }
    return nil
}

private let compoundKeywords: Set<String> = [
    "def", "class", "with", "for", "while", "if", "elif", "else", "try", "except", "finally", "async", "match", "case",
    "lambda",
]
private let alwaysCompound: Set<String> = [
    "def", "class", "for", "while", "if", "elif", "else", "try", "except", "with",
]
private let augmentedAssignments: Set<String> = [
    "+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", ">>=", "<<=", "**=", ":=",
]
private let constantKeywords: Set<String> = ["True", "False", "None"]
private let joiningKeywords: Set<String> = [
    "and", "or", "in", "is", "not", "if", "else", "for", "as", "async", "import", "from",
]
/// Names that begin a statement in some places (Python Language Reference 2.3.2), and `print` of Python 2 is none.
private let softKeywords: Set<String> = ["match", "case", "type"]

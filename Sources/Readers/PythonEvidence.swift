import PythonSyntax

/// Whether an unmarked block is clearly Python: every line can be Python, and at least one can hardly be anything else.
///
/// A conservative test: configuration (`key = "value"`), data, signatures, traces and other languages that happen to
/// tokenize do not pass.
func isClearlyPython(_ lines: [String]) -> Bool {
    guard lines.allSatisfy({ $0.utf8.count <= longestLine }) else { return false }
    let lines = Array(lines.prefix(mostLines))
    var statements = logicalLines(lines).filter { !$0.isCommentOnly }
    if lines.count == mostLines { statements = statements.dropLast() }
    let brackets = statements.last?.tokens.reduce(0) { $0 + $1.bracketStep } ?? 0
    guard brackets == 0, statements.allSatisfy({ canBePython($0.tokens) }) else { return false }
    return statements.contains { isTypicalPython($0.tokens) }
}

/// No one writes longer lines of Python, nor is more needed to tell what a block is.
private let longestLine = 5_000
private let mostLines = 1_000

/// Whether a line is a statement that no output looks like: it defines, imports, asserts, raises or is compound.
func hasPythonStatement(_ lines: [String]) -> Bool {
    logicalLines(Array(lines.prefix(mostLines))).contains { line in
        guard let first = line.tokens.first, line.tokens.count > 1 else { return false }
        return ["import", "from", "async", "@", "assert", "del", "raise"].contains(first.text)
            || alwaysCompound.contains(first.text) && line.tokens.contains { $0.text == ":" }
    }
}

/// Whether a line has a form that other text hardly has.
private func isTypicalPython(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first else { return false }
    let texts = tokens.map(\.text)
    switch first.text {
    case "import": return tokens.count > 1
    case "from": return texts.contains("import")
    case "@": return tokens.count > 1 && tokens[1].isIdentifier
    case "assert", "raise", "del", "return", "yield", "nonlocal", "global": return tokens.count > 1
    case _ where alwaysCompound.contains(first.text): return texts.contains(":")
    default: break
    }
    guard first.isIdentifier else { return false }
    if first.text == "print", tokens.count > 2, texts[1] == "(" { return true }
    if let assignment = topLevelIndex(of: "=", in: tokens), assignment > 0 {
        // `key = value` and `key = [value]` are configuration as well.
        return tokens[..<assignment].contains { $0.text == "." || $0.text == "[" }
            || computes(tokens[(assignment + 1)...])
    }
    if tokens.contains(where: { $0.kind == .operator && augmentedAssignments.contains($0.text) }) { return true }
    return isCall(tokens)
}

/// Whether an expression has a call, an index, an operator between operands or a keyword, and is not only a literal.
private func computes(_ value: ArraySlice<Token>) -> Bool {
    if value.contains(where: { $0.isKeyword && !constantKeywords.contains($0.text) }) { return true }
    return zip(value, value.dropFirst()).contains { left, right in
        let isAfterOperand = isOperand(left) || left.text == ")" || left.text == "]"
        guard right.kind == .operator, isAfterOperand else { return false }
        return right.text == "(" || right.text == "[" || binaryOperators.contains(right.text)
    }
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
        if depth == 0, token.text == text { return index }
        depth += token.bracketStep
    }
    return nil
}

extension Token {
    /// 1 for an opening bracket, -1 for a closing one.
    fileprivate var bracketStep: Int {
        guard kind == .operator else { return 0 }
        return switch text {
        case "(", "[", "{": 1
        case ")", "]", "}": -1
        default: 0
        }
    }
}

private let augmentedAssignments: Set<String> = [
    "+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", ">>=", "<<=", "**=",
]
private let binaryOperators: Set<String> = [
    "+", "-", "*", "**", "/", "//", "%", "@", "<<", ">>", "&", "|", "^", "<", ">", "<=", ">=", "==", "!=",
]

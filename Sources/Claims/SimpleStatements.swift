internal import PythonSyntax

/// The kind of a statement without a suite.
func simpleKind(_ tokens: [Token]) -> StatementKind {
    guard let first = tokens.first else { return .flow }
    if first.kind == .name {
        switch first.text {
        case "return": return .returning
        case "yield": return .yielding
        case "del": return .deleting
        case "raise": return .raising
        case "assert": return .asserting
        case "import", "from": return .importing
        case "pass", "break", "continue", "global", "nonlocal": return .flow
        default: break
        }
    }
    if let targets = assignmentTargets(tokens) { return .assignment(targets: targets) }
    if isDeclaration(tokens) { return .declaration }
    if let call = bareCall(tokens) { return call }
    return .expression
}

/// The tokens to the right of the last `=` of an assignment.
func assignedValue(_ tokens: [Token]) -> ArraySlice<Token> {
    var depth = 0
    var start = 0
    for (index, token) in tokens.enumerated() where token.kind == .operator {
        depth += depthChange(token)
        if depth == 0, isAssignment(token) { start = index + 1 }
    }
    return tokens[start...]
}

/// The sources of what an assignment binds, tuples taken apart; nil where the statement is none.
private func assignmentTargets(_ tokens: [Token]) -> [String]? {
    var depth = 0
    var start = 0
    var targets: [String] = []
    var isAssigning = false
    for (index, token) in tokens.enumerated() where token.kind == .operator {
        depth += depthChange(token)
        guard depth == 0 else { continue }
        if isAssignment(token) {
            isAssigning = true
            targets += targetSources(tokens[start..<index])
            start = index + 1
        } else if token.text == ":", !isAssigning, let first = tokens.first, first.text != "lambda" {
            // An annotation: what stands before the colon is the target.
            guard tokens[index...].contains(where: { $0.kind == .operator && $0.text == "=" }) else { return nil }
            return targetSources(tokens[..<index])
        }
    }
    return isAssigning ? targets : nil
}

private func isAssignment(_ token: Token) -> Bool {
    token.text == "=" || (token.text.hasSuffix("=") && !["==", "!=", "<=", ">=", ":="].contains(token.text))
}

private func targetSources(_ tokens: ArraySlice<Token>) -> [String] {
    var result: [String] = []
    var source = ""
    var depth = 0
    for (index, token) in zip(tokens.indices, tokens) {
        let isDisplay =
            (token.text == "(" || token.text == "[") && token.kind == .operator
            && (index == tokens.startIndex || [",", "(", "["].contains(tokens[index - 1].text)) && source.isEmpty
        if token.kind == .operator, depth == 0, token.text == "," || isDisplay || token.text == "*" {
            if !source.isEmpty { result.append(source) }
            source = ""
            continue
        }
        if token.kind == .operator {
            depth += depthChange(token)
            if depth < 0 {
                depth = 0
                continue
            }
        }
        source += token.text
    }
    if !source.isEmpty { result.append(source) }
    return result
}

private func isDeclaration(_ tokens: [Token]) -> Bool {
    guard tokens.count > 2, tokens[0].isIdentifier else { return false }
    var depth = 0
    for token in tokens where token.kind == .operator {
        depth += depthChange(token)
        if depth == 0, token.text == ":" { return true }
    }
    return false
}

func depthChange(_ token: Token) -> Int {
    switch token.text {
    case "(", "[", "{": 1
    case ")", "]", "}": -1
    default: 0
    }
}

/// A call that makes up the whole statement, sorted by what it is for.
private func bareCall(_ tokens: [Token]) -> StatementKind? {
    let tokens = tokens.first?.text == "await" ? tokens[1...] : tokens[...]
    guard let last = tokens.last, last.kind == .operator, last.text == ")" else { return nil }
    var depth = 0
    var opening: Int?
    for index in tokens.indices.reversed() where tokens[index].kind == .operator {
        depth -= depthChange(tokens[index])
        if depth == 0 {
            opening = index
            break
        }
    }
    guard let opening, opening > tokens.startIndex else { return nil }
    let callee = tokens[..<opening]
    guard isPrimary(callee), let name = callee.last, name.kind == .name || name.text == ")" || name.text == "]" else {
        return nil
    }
    if let stream = outputStream(callee, arguments: tokens[opening...]) { return .printing(stream) }
    var receiver: String?
    if callee.count >= 3, callee[callee.endIndex - 2].text == "." {
        let before = callee[..<(callee.endIndex - 2)]
        if before.allSatisfy({ $0.kind == .name || $0.text == "." }) { receiver = before.map(\.text).joined() }
    }
    return .call(receiver: receiver, function: name.kind == .name ? name.text : "")
}

/// Whether the tokens are one operand: a name or literal with attributes, subscripts and calls.
private func isPrimary(_ tokens: ArraySlice<Token>) -> Bool {
    var depth = 0
    var expectsOperand = true
    for token in tokens {
        let change = token.kind == .operator ? depthChange(token) : 0
        if depth > 0 || change > 0 {
            if depth == 0, change > 0 { expectsOperand = false }
            depth += change
            continue
        }
        switch token.kind {
        case .operator where token.text == ".": expectsOperand = true
        case .name, .string, .number:
            if !expectsOperand && token.kind != .string || token.isKeyword { return false }
            expectsOperand = false
        default: return false
        }
    }
    return depth == 0 && !expectsOperand
}

/// Where a call writes, if writing is what it is for.
private func outputStream(_ callee: ArraySlice<Token>, arguments: ArraySlice<Token>) -> StatementKind.Stream? {
    let name = callee.map(\.text).joined()
    switch name {
    case "print", "pprint", "pp", "pprint.pprint", "pprint.pp":
        let words = arguments.map(\.text)
        for index in words.indices where words[index] == "file" && words[index...].dropFirst().first == "=" {
            let target = words[index...].dropFirst(2).prefix { $0 != "," && $0 != ")" }.joined()
            // Written to a file, a socket, a buffer: nothing of it is seen.
            return target.hasSuffix("stderr") ? .stderr : target.hasSuffix("stdout") ? .stdout : nil
        }
        return .stdout
    case "sys.stdout.write", "stdout.write", "console.print", "rich.print", "builtins.print", "dis.dis": return .stdout
    case "sys.stderr.write", "warnings.warn": return .stderr
    default:
        let words = name.split(separator: ".")
        guard words.count >= 2, let method = words.last,
            ["debug", "info", "warning", "warn", "error", "critical", "exception", "log"].contains(String(method))
        else { return nil }
        let isLogger = ["logging", "logger", "log", "LOGGER", "_logger", "LOG"].contains(String(words[words.count - 2]))
        // Whatever the logger is called, its first argument is the message.
        return isLogger || arguments.dropFirst().first?.kind == .string && method != "log" ? .stderr : nil
    }
}

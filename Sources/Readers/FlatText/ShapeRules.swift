import PythonSyntax

/// The shape of a line, by the first rule that applies.
func lineShape(
    of line: FlatLine, text: String, tokens: [Token], comment: Token?, grammar: Grammar, words: WordCount,
    markers: Markers
) -> LineShape {
    if let shape = layoutShape(text, markers: markers) { return shape }
    guard let first = tokens.first else { return comment == nil ? .rule : .comment }
    if let shape = foreignShape(text, tokens: tokens) { return shape }
    let isGrammatical = grammar.holds
    if let shape = statementShape(tokens, isGrammatical: isGrammatical) { return shape }
    if tokens.allSatisfy({ (bracketCode($0) ?? 1) < 0 || $0.text == "," || $0.text == ":" }) { return .closingBrackets }
    if isGrammatical, !tokens.contains(where: { $0.kind == .error }) {
        if tokens.count == 1 || isDottedName(tokens) {
            return first.kind == .name && !first.isKeyword ? .name : first.kind == .name ? .shortWords : .literal
        }
        if tokens.last?.text == "," { return .bracketItem }
        if tokens.allSatisfy({ $0.kind != .name || ["True", "False", "None"].contains($0.text) }) { return .literal }
        return .expression
    }
    if words.words <= 6, words.functionWords == 0 { return .shortWords }
    return words.functionWords >= 2 || words.plainWords >= 6 ? .sentence : .words
}

/// Shapes that the typography gives away.
private func layoutShape(_ text: String, markers: Markers) -> LineShape? {
    let bytes = Array(text.utf8.prefix(8))
    guard let first = bytes.first, let last = text.utf8.last else { return nil }
    if first == UInt8(ascii: "|") || (last == UInt8(ascii: "|") && text.utf8.count > 1) { return .tableRow }
    if first == UInt8(ascii: "+"), text.utf8.allSatisfy({ [0x2B, 0x2D, 0x3D].contains($0) }) { return .tableRow }
    if markers.contains(text) { return .marker }
    if bytes.starts(with: ">>>".utf8) || (bytes.starts(with: "...".utf8) && (bytes.count == 3 || bytes[3] == 0x20)),
        bytes.count > 3 || first == UInt8(ascii: ">")
    {
        return .prompt
    }
    if text.utf8.count >= 3, [0x2D, 0x3D, 0x7E, 0x2A, 0x5E].contains(first),
        text.utf8.allSatisfy({ $0 == first || $0 == 0x20 })
    {
        return .rule
    }
    if bytes.count > 2, [0x2D, 0x2A, 0x2B].contains(first), bytes[1] == 0x20 { return .bullet }
    if text.unicodeScalars.first.map({ ["•", "◦", "▪", "‣", "·", "●", "○", "–"].contains($0) }) == true {
        return .bullet
    }
    let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    if digits > 0, digits + 1 < bytes.count, bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")"),
        bytes[digits + 1] == 0x20
    {
        return .numberedItem
    }
    return nil
}

/// Shapes of languages other than Python.
private func foreignShape(_ text: String, tokens: [Token]) -> LineShape? {
    let bytes = Array(text.utf8.prefix(4))
    if bytes.starts(with: "$ ".utf8) || bytes.starts(with: "% ".utf8) { return .command }
    if bytes.starts(with: "{%".utf8) || bytes.starts(with: "{{ ".utf8) || bytes.starts(with: "</".utf8)
        || bytes.starts(with: "<!".utf8)
    {
        return .markup
    }
    if bytes.first == UInt8(ascii: "<"), tokens.count > 2, tokens[1].kind == .name,
        tokens.contains(where: { $0.text == ">" })
    {
        return .markup
    }
    if text.hasPrefix("Traceback (most recent") || text.hasPrefix("File \"") { return .traceback }
    if isCommand(tokens) { return .command }
    if tokens.count >= 2, tokens[0].kind == .string, tokens[1].text == ":" { return .entry }
    return nil
}

/// Whether the line begins with a program's name and something that is no operator of Python.
func isCommand(_ tokens: [Token]) -> Bool {
    guard tokens.count > 1, tokens[0].kind == .name, shellCommands.contains(tokens[0].text),
        tokens[1].column > tokens[0].endColumn
    else { return false }
    return tokens[1].kind == .name || tokens[1].kind == .error || ["-", "--", ".", "/"].contains(tokens[1].text)
}

/// Programs that the documentation of Python projects calls.
let shellCommands: Set<String> = [
    "pip", "pip3", "python", "python3", "py", "cd", "git", "sudo", "apt", "npm", "yarn", "docker", "curl", "export",
    "ls", "mkdir", "source", "uvicorn", "gunicorn", "flask", "pytest", "poetry", "conda", "mamba", "pipx", "uv", "rm",
    "cp", "mv", "cat", "echo", "brew", "wget", "make", "tox", "nox", "virtualenv", "celery", "hypercorn", "twine",
    "kubectl", "ssh", "tar", "chmod", "touch", "pipenv", "dnf", "yum", "mypy", "black", "ruff", "coverage",
]

/// `a.b.c`
func isDottedName(_ tokens: [Token]) -> Bool {
    guard tokens.count.isMultiple(of: 2) == false else { return false }
    for (index, token) in tokens.enumerated() {
        if index.isMultiple(of: 2) ? token.kind != .name : token.text != "." { return false }
    }
    return true
}

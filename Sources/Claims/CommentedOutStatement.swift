internal import PythonSyntax

/// A statement that a comment holds, and what the comment says of it.
struct CommentedOutStatement {
    /// The statement's source.
    let source: Scalars
    let tokens: [Token]
    /// What stands after it: the text of a comment in the comment, of an exception after an arrow.
    let claim: Scalars

    /// Nil where the text is no code.
    init?(_ text: Scalars) {
        guard text.count < 1000 else { return nil }
        let scanned = tokenize([text.text]).tokens
        if let sign = scanned.firstIndex(where: { $0.kind == .comment }) {
            let code = Array(scanned[..<sign])
            let claim = Scalars(scanned[sign].text).drop { $0 == "#" }.trimmed
            // What is no Python is shown with the error that it gives.
            let exception = ExceptionCore(Preamble(claim).rest)
            let isRefused = exception?.isOfSyntax ?? false
            let isShort = exception != nil && (isKeyword(code) || isCompound(code))
            guard isCode(code) || isRefused && !code.isEmpty || isShort else { return nil }
            self.init(text, code, claim: claim)
            return
        }
        // `f(a) would raise a TypeError`
        for word in [" would raise ", " will raise ", " would throw ", " would fail with "] {
            guard let range = text.firstRange(of: Scalars(word)) else { continue }
            let code = tokenize([text[..<range.lowerBound].trimmed.text]).tokens
            guard isCode(code), doesSomething(code) else { return nil }
            self.init(text, code, claim: text[range.lowerBound...].trimmed)
            return
        }
        for separator in Self.separators {
            guard let range = text.firstRange(of: Scalars(separator)) else { continue }
            let source = text[..<range.lowerBound].trimmed
            let code = tokenize([source.text]).tokens
            let claim = text[range.upperBound...].trimmed
            guard isCode(code), doesSomething(code), !claim.isEmpty else { continue }
            self.init(text, code, claim: claim)
            return
        }
        // `t[0] = 1   TypeError!`
        var start = text.startIndex
        for word in text.words {
            start = word.startIndex
            let rest = text[start...]
            guard start > text.startIndex, let core = ExceptionCore(rest),
                core.hasMessage || core.tail.kind != .manyWords
            else { continue }
            let code = tokenize([text[..<start].trimmed.text]).tokens
            guard isCode(code) else { return nil }
            self.init(text, code, claim: rest)
            return
        }
        guard isCode(scanned) else { return nil }
        self.init(text, scanned, claim: [])
    }

    private init(_ text: Scalars, _ code: [Token], claim: Scalars) {
        let end = code.last.map { text.startIndex + $0.endColumn } ?? text.startIndex
        source = text[..<Swift.min(end, text.endIndex)]
        tokens = code
        self.claim = claim
    }

    private static let separators = ["->", "=>", "→", "⇒", "←", "—", " - ", " raises ", " throws "]
}

/// Whether tokens read as a statement and not as words: balanced, with an operation, no two names in a row.
private func isCode(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first, !tokens.contains(where: { $0.kind == .error }) else { return false }
    guard first.kind == .name || first.kind == .string || ["(", "[", "{"].contains(first.text) else { return false }
    var depth = 0
    var hasOperation = false
    var previous: Token?
    for token in tokens {
        if token.kind == .operator {
            depth += depthChange(token)
            if depth < 0 { return false }
            if token.text == "..." { return false }
            if ["(", "[", "=", "+=", "-=", "/", "==", "+", "*", "//", ".", "**"].contains(token.text) {
                hasOperation = true
            }
        } else if let previous, previous.kind != .operator, !previous.isKeyword, !token.isKeyword {
            if previous.kind != .string || token.kind != .string { return false }
        } else if let previous, [")", "]", "}"].contains(previous.text), !token.isKeyword {
            return false
        }
        // A call stands directly at its name; in a sentence the bracket has a blank before it.
        if token.text == "(", let previous, previous.isIdentifier, previous.endColumn < token.column { return false }
        previous = token
    }
    if ["del", "import", "from", "raise", "assert"].contains(first.text) {
        hasOperation = hasOperation || tokens.count >= 2
    }
    guard depth == 0, hasOperation, let last = tokens.last else { return false }
    return last.kind != .operator || [")", "]", "}"].contains(last.text)
}

/// Whether tokens are a statement of one keyword.
private func isKeyword(_ tokens: [Token]) -> Bool {
    guard tokens.count == 1, let word = tokens.first, word.kind == .name else { return false }
    return ["break", "continue", "return", "yield", "pass", "raise"].contains(word.text)
}

/// Whether tokens are a compound statement on one line: `def f(a, *): ...`.
private func isCompound(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first, first.kind == .name, !tokens.contains(where: { $0.kind == .error }) else {
        return false
    }
    return ["def", "class", "async", "if", "for", "while", "with", "try"].contains(first.text)
        && tokens.contains { $0.kind == .operator && $0.text == ":" }
}

/// Whether tokens call, assign or compute something: names with dots between them are words as often.
private func doesSomething(_ tokens: [Token]) -> Bool {
    for (index, token) in tokens.enumerated() where token.kind == .operator {
        let follows = index > 0 ? tokens[index - 1] : nil
        if token.text == "(" || token.text == "[", let follows, follows.isIdentifier || follows.text == ")" {
            return true
        }
        if ["=", "+=", "-=", "+", "*", "//", "**", "%", "=="].contains(token.text) { return true }
    }
    return ["del", "import", "assert", "raise"].contains(tokens.first?.text ?? "")
}

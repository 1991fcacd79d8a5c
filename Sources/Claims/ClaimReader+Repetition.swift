internal import PythonSyntax

extension ClaimReader {
    /// How often a statement that prints runs: a loop around it, on its own line or above, comes before the function around both.
    func repetition(of statement: Statement) -> Repetition {
        guard statement.kind == .printing(.stdout) else { return .once }
        if statement.isInlineSuite, let line = logicalLine(at: statement.firstLine), isLoop(line.tokens) {
            return .loop(items: countItems(ofLoop: line.tokens[...], before: statement.firstLine))
        }
        var parent = statement.parent
        while let index = parent {
            switch statements[index].kind {
            case .loop:
                return .loop(items: countItems(ofLoop: statements[index].tokens[...], before: statement.firstLine))
            case .definition: return isClass(statements[index]) ? .once : .calls
            default: parent = statements[index].parent
            }
        }
        return .once
    }

    private func logicalLine(at first: Int) -> LogicalLine? {
        var range = logical.indices
        while let low = range.first {
            let middle = low + range.count / 2
            if logical[middle].firstLine == first { return logical[middle] }
            range = logical[middle].firstLine < first ? (middle + 1)..<range.endIndex : low..<middle
        }
        return nil
    }

    private func isLoop(_ tokens: [Token]) -> Bool {
        let first = tokens.first { $0.text != "async" }
        return first?.kind == .name && (first?.text == "for" || first?.text == "while")
    }

    private func isClass(_ statement: Statement) -> Bool { statement.tokens.first?.text == "class" }

    /// How many items a loop goes over, where its head writes them down or names what an earlier line does.
    private func countItems(ofLoop head: ArraySlice<Token>, before line: Int) -> Int? {
        guard let word = head.firstIndex(where: { $0.kind == .name && $0.text == "in" }) else { return nil }
        var depth = 0
        let iterable = head[(word + 1)...].prefix { token in
            if token.kind == .operator { depth += depthChange(token) }
            return depth > 0 || token.kind != .operator || token.text != ":"
        }
        return countItems(of: iterable, before: line, mayFollow: true)
    }

    /// Functions and methods that give as many items as they take.
    private static let keeping: Set<String> = ["enumerate", "sorted", "reversed", "list", "tuple", "iter"]
    private static let views: Set<String> = ["items", "keys", "values"]

    private func countItems(of tokens: ArraySlice<Token>, before line: Int, mayFollow: Bool) -> Int? {
        guard let first = tokens.first, let last = tokens.last else { return nil }
        let inner = tokens.dropFirst().dropLast()
        if tokens.count == 1 {
            if first.kind == .string { return isPlain(first) ? text(first).unicodeScalars.count : nil }
            guard first.isIdentifier, mayFollow, let value = assigned(first.text, before: line) else { return nil }
            return countItems(of: value, before: line, mayFollow: false)
        }
        if let opening = ["(", "[", "{"].firstIndex(of: first.text), first.kind == .operator,
            last.text == [")", "]", "}"][opening]
        {
            return countItems(inDisplay: inner)
        }
        if first.isIdentifier, tokens.count > 3, last.text == ")", tokens[tokens.startIndex + 1].text == "(" {
            let arguments = tokens.dropFirst(2).dropLast()
            if Self.keeping.contains(first.text) {
                let argument = arguments.prefix { $0.text != "," || $0.kind != .operator }
                let isWhole = arguments.first?.kind == .operator
                return countItems(of: isWhole ? arguments : argument, before: line, mayFollow: mayFollow)
            }
            if first.text == "zip" { return countPairs(arguments, before: line) }
            if first.text == "range", arguments.count == 1, arguments.first?.kind == .number {
                return arguments.first.flatMap { Int($0.text) }
            }
        }
        // `"a b".split()`, `stock.items()`
        guard tokens.count > 4, last.text == ")", tokens[tokens.endIndex - 2].text == "(",
            tokens[tokens.endIndex - 4].text == "."
        else { return nil }
        let method = tokens[tokens.endIndex - 3].text
        if method == "split", first.kind == .string, tokens.count == 5, isPlain(first) {
            return Scalars(text(first)).words.count
        }
        guard Self.views.contains(method) else { return nil }
        return countItems(of: tokens.dropLast(4), before: line, mayFollow: mayFollow)
    }

    /// What `zip` stops at: the shortest of what it takes.
    private func countPairs(_ arguments: ArraySlice<Token>, before line: Int) -> Int? {
        var depth = 0
        let parts = arguments.split { token in
            if token.kind == .operator { depth += depthChange(token) }
            return depth == 0 && token.kind == .operator && token.text == ","
        }
        let counts = parts.map { countItems(of: $0, before: line, mayFollow: true) }
        return counts.contains(nil) ? nil : counts.compactMap { $0 }.min()
    }

    /// The items between commas of a list, set, tuple or dict as it stands; nil for a comprehension or an unpacking.
    private func countItems(inDisplay tokens: ArraySlice<Token>) -> Int? {
        var depth = 0
        var count = tokens.isEmpty ? 0 : 1
        for token in tokens {
            if token.kind == .operator { depth += depthChange(token) }
            guard depth == 0 else { continue }
            if depth < 0 || token.kind == .name && token.text == "for" { return nil }
            if token.kind == .operator, token.text.hasPrefix("*") { return nil }
            if token.kind == .operator, token.text == "," { count += 1 }
        }
        return tokens.last?.text == "," ? count - 1 : count
    }

    /// What the last assignment above a line binds a name to.
    private func assigned(_ name: String, before line: Int) -> ArraySlice<Token>? {
        let index = assignments[name]?.last { statements[$0].firstLine < line }
        return index.map { assignedValue(statements[$0].tokens) }
    }

    private func isPlain(_ token: Token) -> Bool {
        token.text.unicodeScalars.first == "'" || token.text.unicodeScalars.first == "\""
    }

    private func text(_ token: Token) -> String { literalPieces(token.text).map(\.text).joined() }
}

internal import Model
internal import PythonSyntax

extension CandidateReader {
    var isPrinting: Bool {
        switch statement.kind {
        case .printing: true
        case .call(_, let function): vocabulary.printingFunctions.contains(function) || callsPrinter
        default: false
        }
    }

    func isShownByLogging(_ text: Scalars) -> Bool {
        if case .call = statement.kind { return isLogLine(text) }
        return false
    }

    /// Whether the statement's value may be a time that passed; `sleep(2)` only waits.
    var isMeasured: Bool {
        switch statement.kind {
        case .assignment: !assignsLiteral
        case .expression: true
        default: false
        }
    }

    var isWrite: Bool {
        guard case .printing = statement.kind else { return false }
        let open = statement.tokens.firstIndex { $0.text == "(" } ?? 0
        return open > 0 && statement.tokens[open - 1].text == "write"
    }

    var callsPrinter: Bool {
        // A bare call of something unknown may well print: its text must then be one that some print writes.
        !vocabulary.templates.isEmpty
    }

    var statementFeature: Feature {
        switch statement.kind {
        case .printing: .onPrint
        case .call: .onCall
        case .expression: .onExpression
        case .assignment: assignsLiteral ? .onLiteral : .onAssignment
        case .returning: .onReturn
        case .yielding: .onYield
        case .deleting: .onDelete
        case .raising: .onRaise
        case .asserting: .onAssert
        case .importing: .onImport
        case .declaration: .onDeclaration
        case .flow: .onFlow
        case .definition, .loop, .branch: .onHead
        }
    }

    func feature(ofRunningAs kind: Claim.Kind) -> Feature {
        let isClass = statement.tokens.contains { $0.text == "class" }
        return switch statement.kind {
        case .assignment: .onAssignment
        case .deleting, .asserting, .importing: .onCall
        // The body of a class runs where it stands, that of a function does not.
        case .definition where isClass && (kind == .raises || statement.tokens.last?.text != ":"): .onExpression
        case .loop, .branch, .definition: place.contains(.underSuite) ? .onExpression : .onHead
        case .flow, .returning, .raising, .yielding, .declaration:
            place.contains(.underSuite) ? .onCall : statementFeature
        default: statementFeature
        }
    }

    /// Whether what is assigned is no collection by its looks: a number, a string, a sum of them.
    var assignsScalar: Bool {
        !assignedValue(statement.tokens).contains { ["[", "{", "("].contains($0.text) && $0.kind == .operator }
    }

    /// Whether a text is the literal that the statement assigns, with quotes of either kind or, where it is another
    /// literal then (`x = "1"  # 1`), without them.
    func repeatsLiteral(_ text: Scalars) -> Bool {
        guard let literal = assignedValue(statement.tokens).last else { return false }
        let scalars = Scalars(literal.text)
        let quotes: Set<Unicode.Scalar> = ["'", "\""]
        if literal.kind == .string, scalars.dropFirst().dropLast().elementsEqual(text) { return true }
        if literal.kind == .string, let first = text.first, let last = text.last, quotes.contains(first),
            quotes.contains(last)
        {
            return scalars.dropFirst().dropLast().elementsEqual(text.dropFirst().dropLast())
        }
        return scalars.elementsEqual(text)
    }

    /// Whether the value assigned is computed from numbers alone: `2 ** 10`.
    var assignsArithmetic: Bool {
        guard case .assignment = statement.kind else { return false }
        let value = assignedValue(statement.tokens)
        let signs: Set<String> = ["+", "-", "*", "/", "//", "**", "%", "<<", ">>", "(", ")"]
        return value.contains { $0.kind == .number }
            && value.allSatisfy { $0.kind == .number || $0.kind == .operator && signs.contains($0.text) }
    }

    /// Whether a print writes down all that it shows.
    var printsOnlyLiterals: Bool {
        guard isPlainPrint, let open = statement.tokens.firstIndex(where: { $0.text == "(" }) else { return false }
        let arguments = statement.tokens[(open + 1)...].dropLast()
        return !arguments.isEmpty
            && arguments.allSatisfy { token in
                switch token.kind {
                case .string: !token.text.lowercased().hasPrefix("f")
                case .operator: token.text == ","
                default: false
                }
            }
    }

    /// What the strings of the statement say, with blanks between them.
    var literalText: Scalars {
        let pieces = statement.tokens.filter { $0.kind == .string }.flatMap { literalPieces($0.text) }
        return Scalars(pieces.map(\.text).joined(separator: " "))
    }

    var assignsLiteral: Bool {
        let value = assignedValue(statement.tokens)
        guard value.startIndex > 1, statement.tokens[value.startIndex - 1].text == "=" else { return false }
        // `x[0] = 5  # [5, 2]` shows what became of the container.
        if statement.tokens[value.startIndex - 2].text == "]" { return false }
        let isSigned = value.first?.text == "-" || value.first?.text == "+"
        return value.count == (isSigned ? 2 : 1)
            && value.allSatisfy { ($0.kind != .name || $0.isKeyword) && !hasFields($0) }
    }

    /// Whether a string is computed: an f-string with replacement fields.
    private func hasFields(_ token: Token) -> Bool {
        guard token.kind == .string, token.text.prefix(3).lowercased().contains("f") else { return false }
        var reader = LiteralReader(token.text)
        while let piece = reader.next() {
            if piece == nil { return true }
        }
        return false
    }

    /// Whether the statement is a template: `<list>.append(<item>)`.
    var hasPlaceholder: Bool {
        for (index, token) in statement.tokens.enumerated().dropLast(2) where token.text == "<" {
            let before = index > 0 ? statement.tokens[index - 1] : nil
            let isOperand = before.map { $0.kind != .operator || [")", "]", "}"].contains($0.text) } ?? false
            if !isOperand, statement.tokens[index + 1].kind == .name { return true }
        }
        return hasDots
    }

    /// Whether dots stand where an expression is to be filled in: `for x in ...:`, `open(...)`, `return ...`.
    private var hasDots: Bool {
        if statement.tokens.count == 1 { return statement.tokens[0].text == "..." }
        var brackets: [String] = []
        for (index, token) in statement.tokens.enumerated() where token.kind == .operator {
            switch token.text {
            case "(", "[", "{": brackets.append(token.text)
            case ")", "]", "}": _ = brackets.popLast()
            case "...":
                let before = index > 0 ? statement.tokens[index - 1] : nil
                if before?.isKeyword == true || brackets.last == "(" && ["(", ","].contains(before?.text) {
                    return true
                }
            default: break
            }
        }
        return false
    }

    /// Whether the statement is a list, set or dict as it stands: what it is needs no saying, and it is no number.
    var isDisplay: Bool {
        guard let first = statement.tokens.first, first.text == "[" || first.text == "{" else { return false }
        var depth = 0
        for (index, token) in statement.tokens.enumerated() where token.kind == .operator {
            depth += depthChange(token)
            if depth == 0 { return index == statement.tokens.count - 1 }
        }
        return false
    }

    /// Whether the statement is about types with arguments, such as `list[int]`: it writes one down, uses a name that
    /// stands for one, or asks for one.
    var showsGeneric: Bool {
        let asking: Set<String> = [
            "get_type_hints", "get_origin", "get_args", "__annotations__", "__orig_bases__", "__args__", "__value__",
            "__origin__", "__bound__", "__constraints__", "annotation", "return_annotation", "signature",
            "__parameters__",
        ]
        if mentions(asking) || mentions(vocabulary.aliases) { return true }
        return statement.tokens.indices.dropLast().contains { index in
            statement.tokens[index + 1].text == "[" && isTypeName(statement.tokens[index])
                && !bound.contains(statement.tokens[index].text)
        }
    }

    func mentions(_ words: Set<String>) -> Bool {
        statement.tokens.contains { $0.kind == .name && words.contains($0.text) }
    }

    /// Logging that "works" says so of itself; a print of "OK" prints it.
    var isStandardPrint: Bool { statement.kind == .printing(.stdout) }

    var isPlainPrint: Bool {
        if case .printing = statement.kind { return true }
        return false
    }
}

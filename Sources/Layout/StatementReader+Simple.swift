import PythonSyntax

/// Simple statements: Python Language Reference, chapter 7.
extension StatementReader {
    mutating func readSimple(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
        guard let first = tokens.first else { return }
        let rest = tokens.dropFirst()
        if first.kind == .name {
            switch first.text {
            case "return":
                statement.kind = rest.isEmpty ? .returnNothing : .returnValue
                statement.needs.insert(.function)
                return readUses(rest, into: &statement)
            case "raise": statement.kind = .raise
            case "break":
                statement.kind = .break
                statement.needs.insert(.loop)
            case "continue":
                statement.kind = .continue
                statement.needs.insert(.loop)
            case "pass": statement.kind = .pass
            case "import", "from":
                if first.text == "import" || rest.contains(where: { $0.text == "import" && $0.kind == .name }) {
                    statement.kind = .importing
                    return readImport(tokens, into: &statement)
                }
            case "global", "nonlocal":
                statement.kind = .scope
                statement.needs.insert(.function)
                // The statement speaks of a name from outside, whatever was bound under it here.
                return
            case "del": statement.kind = .delete
            case "assert": statement.kind = .assertion
            case "await": statement.kind = .await
            case "yield": statement.kind = .yield
            default: break
            }
            if statement.kind != .other { return readUses(tokens, into: &statement) }
        }
        if tokens.contains(where: { $0.kind == .error }), tokens.count == 1 { return }
        readAssignmentOrExpression(tokens, into: &statement)
    }

    mutating func readImport(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
        var index = tokens.startIndex
        if tokens[index].text == "from" {
            index = tokens.firstIndex { $0.text == "import" } ?? index
        }
        index += 1
        while index < tokens.endIndex {
            let token = tokens[index]
            if token.isIdentifier {
                if index + 2 < tokens.endIndex, tokens[index + 1].text == "as" {
                    statement.binds.append(names.number(of: tokens[index + 2].text))
                    index += 3
                    continue
                }
                if tokens[index - 1].text != "." { statement.binds.append(names.number(of: token.text)) }
            }
            if token.text == ";" {
                return readUses(tokens[index...], into: &statement)
            }
            index += 1
        }
    }

    mutating func readAssignmentOrExpression(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
        var depth = 0
        var targetStart = tokens.startIndex
        var isAssignment = false
        var annotationColon: Int?
        var index = tokens.startIndex
        scan: while index < tokens.endIndex {
            let token = tokens[index]
            if token.kind == .name, token.text == "lambda" { break }
            if token.kind == .operator {
                switch token.text {
                case "(", "[", "{": depth += 1
                case ")", "]", "}": depth -= 1
                case ";" where depth == 0: break scan
                case ":" where depth == 0 && annotationColon == nil && !isAssignment:
                    annotationColon = index
                    bindTargets(tokens[targetStart..<index], into: &statement, inHead: false)
                case "=" where depth == 0:
                    if annotationColon == nil {
                        bindTargets(tokens[targetStart..<index], into: &statement, inHead: false)
                    }
                    isAssignment = true
                    targetStart = index + 1
                case let sign
                where depth == 0 && sign.utf8.count > 1 && sign.utf8.last == UInt8(ascii: "=")
                    && Self.augmentedSigns.contains(sign):
                    statement.kind = .augmented
                    readMutation(tokens[targetStart..<index], into: &statement)
                    readUses(tokens[targetStart..<index], into: &statement)
                    targetStart = index + 1
                    break scan
                default: break
                }
            }
            index += 1
        }
        if statement.kind != .augmented {
            if annotationColon != nil {
                statement.kind = .annotation
            } else if isAssignment {
                statement.kind = assignmentKind(tokens)
            } else {
                statement.kind = expressionKind(tokens)
            }
        }
        statement.lead = leadName(isAssignment ? tokens[targetStart...] : tokens) ?? statement.lead
        if statement.kind == .selfAssignment || statement.kind == .attributeAssignment {
            statement.lead = names.number(of: tokens.first?.text ?? "")
        }
        let usesStart = annotationColon.map { $0 + 1 } ?? targetStart
        readUses(tokens[min(usesStart, tokens.endIndex)...], into: &statement)
        if statement.kind == .methodCall { readMutation(tokens, into: &statement) }
    }

    static let augmentedSigns: Set<String> = [
        "+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", ">>=", "<<=", "**=",
    ]

    func assignmentKind(_ tokens: ArraySlice<Token>) -> StatementKind {
        let second = tokens.dropFirst().first?.text
        if second == "." { return tokens.first?.text == "self" ? .selfAssignment : .attributeAssignment }
        return second == "[" ? .itemAssignment : .assignment
    }

    func expressionKind(_ tokens: ArraySlice<Token>) -> StatementKind {
        guard let first = tokens.first else { return .other }
        if tokens.allSatisfy({ $0.kind == .string }) { return .text }
        if first.text == "...", tokens.count == 1 { return .ellipsis }
        if first.isIdentifier {
            if first.text == "print" { return .print }
            if first.text == "super" { return .superCall }
            if tokens.last?.text == ")" {
                let second = tokens.dropFirst().first?.text
                if second == "(" { return .call }
                if second == "." { return .methodCall }
            }
        }
        return .expression
    }

    /// The dotted name that is called or stands first.
    mutating func leadName(_ tokens: ArraySlice<Token>) -> Int32? {
        var text = ""
        for token in tokens {
            guard token.isIdentifier || token.text == "." else { break }
            text += token.text
        }
        return text.isEmpty ? nil : names.number(of: text)
    }
}

import PythonSyntax

/// The names that a statement binds, changes and reads.
extension StatementReader {
    mutating func bindTargets(_ tokens: ArraySlice<Token>, into statement: inout Statement, inHead: Bool) {
        for index in tokens.indices where tokens[index].isIdentifier {
            let number = names.number(of: tokens[index].text)
            let next = index + 1 < tokens.endIndex ? tokens[index + 1].text : ""
            let previous = index > tokens.startIndex ? tokens[index - 1].text : ""
            if previous == "." { continue }
            if next == "." || next == "[" || next == "(" {
                statement.mutates.append(number)
                statement.uses.append(NameUse(name: number))
            } else if inHead {
                statement.headBinds.append(number)
            } else {
                statement.binds.append(number)
            }
        }
    }

    mutating func readMutation(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
        guard let first = tokens.first, first.isIdentifier else { return }
        statement.mutates.append(names.number(of: first.text))
    }

    mutating func readUses(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
        var depth = 0
        var local: Set<Int32> = []
        var index = tokens.startIndex
        let from = statement.uses.count
        while index < tokens.endIndex {
            let token = tokens[index]
            switch token.kind {
            case .operator:
                if ["(", "[", "{"].contains(token.text) { depth += 1 }
                if [")", "]", "}"].contains(token.text) { depth -= 1 }
            case .string: readFormatted(token, into: &statement)
            case .name:
                if token.text == "yield" || token.text == "await" {
                    statement.needs.insert(token.text == "yield" ? .function : .coroutine)
                } else if token.text == "lambda" {
                    while index + 1 < tokens.endIndex, tokens[index + 1].text != ":" {
                        index += 1
                        if tokens[index].isIdentifier { local.insert(names.number(of: tokens[index].text)) }
                    }
                } else if token.text == "for", depth > 0 {
                    while index + 1 < tokens.endIndex, tokens[index + 1].text != "in" {
                        index += 1
                        if tokens[index].isIdentifier { local.insert(names.number(of: tokens[index].text)) }
                    }
                } else if token.isIdentifier {
                    readName(at: index, in: tokens, depth: depth, into: &statement)
                }
            default: break
            }
            index += 1
        }
        guard !local.isEmpty else { return }
        let kept = statement.uses[from...].filter { !local.contains($0.name) }
        statement.uses.replaceSubrange(from..., with: kept)
    }

    mutating func readName(
        at index: Int, in tokens: ArraySlice<Token>, depth: Int, into statement: inout Statement
    ) {
        let next = index + 1 < tokens.endIndex ? tokens[index + 1].text : ""
        let previous = index > tokens.startIndex ? tokens[index - 1].text : ""
        if previous == "." { return }
        if next == "=", depth > 0 { return }
        let number = names.number(of: tokens[index].text)
        if next == ":=" {
            statement.binds.append(number)
        } else {
            statement.uses.append(NameUse(name: number))
        }
    }

    /// The names in the replacement fields of an f-string.
    mutating func readFormatted(_ token: Token, into statement: inout Statement) {
        guard formattedDepth < Self.deepestFormatted, let mark = token.text.unicodeScalars.first,
            "fFrR".unicodeScalars.contains(mark),
            token.text.unicodeScalars.contains("{")
        else { return }
        formattedDepth += 1
        for field in formattedFields(token.text) {
            readUses(tokenize([field]).tokens[...], into: &statement)
        }
        formattedDepth -= 1
    }
}

/// The expressions inside the braces of an f-string.
private func formattedFields(_ text: String) -> [String] {
    var fields: [String] = []
    var field = ""
    var depth = 0
    for scalar in text.unicodeScalars {
        if scalar == "{" {
            depth += 1
            if depth == 1 { continue }
        } else if scalar == "}" {
            depth = max(0, depth - 1)
            if depth == 0, !field.isEmpty {
                fields.append(field)
                field = ""
                continue
            }
        }
        if depth > 0, scalar != "\n" { field.unicodeScalars.append(scalar) }
    }
    return fields
}

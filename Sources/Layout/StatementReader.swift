import PythonSyntax

/// Reads logical lines into statements.
struct StatementReader {
    private(set) var names = NameTable()

    /// How many names of each sort a statement keeps; a bound against hostile lines.
    private static let mostNames = 64
    /// How deep f-strings are read inside f-strings; a bound likewise.
    private static let deepestFormatted = 3
    private var formattedDepth = 0

    mutating func read(_ line: LogicalLine) -> Statement {
        var statement = readAll(line)
        statement.binds = bounded(statement.binds)
        statement.headBinds = bounded(statement.headBinds)
        statement.mutates = bounded(statement.mutates)
        var known: Set<Int32> = []
        statement.uses = Array(statement.uses.filter { known.insert($0.name).inserted }.prefix(Self.mostNames))
        known = []
        for token in line.tokens where token.isIdentifier && statement.topics.count < Self.mostNames {
            let number = names.number(of: token.text)
            if known.insert(number).inserted { statement.topics.append(NameUse(name: number)) }
        }
        statement.word = commonWord(line.tokens)
        return statement
    }

    private func bounded(_ names: [Int32]) -> [Int32] {
        names.count > Self.mostNames ? Array(names.prefix(Self.mostNames)) : names
    }

    private mutating func readAll(_ line: LogicalLine) -> Statement {
        var statement = Statement(firstLine: line.firstLine, lastLine: line.lastLine)
        var tokens = line.tokens[...]
        guard let first = tokens.first else { return statement }
        if first.text == "@", tokens.count > 1 {
            statement.isDecorator = true
            statement.kind = .function
            statement.receiver = decoratorReceiver(tokens)
            statement.style = nameStyle(tokens.dropFirst())
            readUses(tokens.dropFirst(), into: &statement)
            return statement
        }
        if first.text == "async", tokens.count > 1 {
            statement.isAsync = true
            tokens = tokens.dropFirst()
        }
        statement.style = nameStyle(tokens)
        if let kind = compoundKind(tokens), let colon = headerEnd(tokens) {
            readHeader(tokens, kind: kind, colon: colon, into: &statement)
        } else {
            readSimple(tokens, into: &statement)
        }
        return statement
    }

    /// The word that says most of what a statement does: what is called, else the first name.
    private func commonWord(_ tokens: [Token]) -> CommonWord {
        guard let first = tokens.firstIndex(where: { $0.isIdentifier }) else { return .other }
        var index = first
        while index + 2 < tokens.count, tokens[index + 1].text == ".", tokens[index + 2].kind == .name { index += 2 }
        return CommonWord(tokens[index].text)
    }

    private func nameStyle(_ tokens: ArraySlice<Token>) -> NameStyle {
        guard let first = tokens.first, first.kind == .name else { return .none }
        if first.text == "def" || first.text == "class" {
            return tokens.dropFirst().first.map { NameStyle($0.text) } ?? .none
        }
        guard first.isIdentifier else { return .none }
        if first.text == "self" || first.text == "cls" { return .own }
        return tokens.dropFirst().first?.text == "." ? .dotted : NameStyle(first.text)
    }

    // MARK: Compound statements

    private func compoundKind(_ tokens: ArraySlice<Token>) -> StatementKind? {
        guard let first = tokens.first, first.kind == .name else { return nil }
        let second = tokens.dropFirst().first
        switch first.text {
        case "def": return .function
        case "class": return .class
        case "if": return second?.text == "__name__" ? .mainGuard : .if
        case "elif": return .elif
        case "else": return .else
        case "for": return .for
        case "while": return .while
        case "with": return .with
        case "try": return .try
        case "except": return .except
        case "finally": return .finally
        case "match", "case":
            // Soft keywords: names where an operator follows.
            guard let second, second.kind != .operator || ["(", "[", "{", "-", "*"].contains(second.text) else {
                return nil
            }
            return first.text == "match" ? .match : .case
        default: return nil
        }
    }

    /// The index of the colon that ends a header.
    private func headerEnd(_ tokens: ArraySlice<Token>) -> Int? {
        var depth = 0
        // The bracket depths of the lambdas whose colon is still to come.
        var lambdas: [Int] = []
        for index in tokens.indices {
            let token = tokens[index]
            if token.kind == .name, token.text == "lambda" { lambdas.append(depth) }
            guard token.kind == .operator else { continue }
            switch token.text {
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            case ":":
                if lambdas.last == depth { lambdas.removeLast() } else if depth <= 0 { return index }
            default: break
            }
        }
        return nil
    }

    private mutating func readHeader(
        _ tokens: ArraySlice<Token>, kind: StatementKind, colon: Int, into statement: inout Statement
    ) {
        let head = tokens[tokens.startIndex..<colon]
        let suite = tokens[(colon + 1)...]
        statement.kind = kind
        statement.opensSuite = suite.isEmpty
        statement.hasInlineSuite = !suite.isEmpty
        let inner = head.dropFirst()
        switch kind {
        case .function: readFunction(inner, into: &statement)
        case .class:
            if let name = inner.first, name.kind == .name {
                statement.defines = names.number(of: name.text)
                readUses(inner.dropFirst(), into: &statement)
            }
        case .for:
            let split = inner.firstIndex { $0.kind == .name && $0.text == "in" } ?? inner.endIndex
            bindTargets(inner[inner.startIndex..<split], into: &statement, inHead: true)
            readUses(inner[split...], into: &statement)
        case .with, .except: readAsNames(inner, into: &statement)
        case .case: readPattern(inner, into: &statement)
        case .while:
            statement.isEndless = inner.count == 1 && ["True", "1"].contains(inner.first?.text ?? "")
            readUses(inner, into: &statement)
        default: readUses(inner, into: &statement)
        }
        if let lead = inner.first(where: \.isIdentifier) { statement.lead = names.number(of: lead.text) }
        guard statement.hasInlineSuite else { return }
        var inside = Statement(firstLine: statement.firstLine, lastLine: statement.lastLine)
        readSimple(suite, into: &inside)
        let ownNames = Set(statement.headBinds)
        statement.uses += inside.uses.filter { !ownNames.contains($0.name) }
        statement.mutates += inside.mutates
        switch kind {
        case .function, .class: break
        case .if, .mainGuard:
            statement.needs.formUnion(inside.needs)
            statement.binds += inside.binds
            statement.kind = .inlineIf
        case .for, .while:
            statement.needs.formUnion(inside.needs.subtracting(.loop))
            statement.binds += inside.binds
            statement.kind = .inlineLoop
        default:
            statement.needs.formUnion(inside.needs)
            statement.binds += inside.binds
        }
    }

    private mutating func readFunction(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
        guard let name = tokens.first, name.kind == .name else { return }
        statement.defines = names.number(of: name.text)
        statement.receiver = .empty
        var depth = 0
        var expectsName = false
        var isFirst = true
        for token in tokens.dropFirst() {
            if token.kind == .operator {
                switch token.text {
                case "(", "[", "{":
                    depth += 1
                    if depth == 1, token.text == "(" { expectsName = true }
                case ")", "]", "}":
                    depth -= 1
                    if depth == 0 { expectsName = false }
                case ",": expectsName = depth == 1
                case "*", "**", "/": break
                default: expectsName = false
                }
            } else if token.isIdentifier {
                let number = names.number(of: token.text)
                if expectsName {
                    statement.headBinds.append(number)
                    if isFirst {
                        statement.receiver = token.text == "self" ? .instance : token.text == "cls" ? .type : .plain
                    }
                    isFirst = false
                    expectsName = false
                } else {
                    statement.uses.append(NameUse(name: number))
                }
            }
        }
    }

    private func decoratorReceiver(_ tokens: ArraySlice<Token>) -> Receiver {
        let words = tokens.filter { $0.kind == .name }.map(\.text)
        if let last = words.last, tokens.count <= 4, ["setter", "getter", "deleter", "property"].contains(last) {
            return .property
        }
        switch words.first {
        case "property", "cached_property", "abstractmethod": return .property
        case "classmethod": return .type
        case "staticmethod": return .staticMethod
        default: return .none
        }
    }

    private mutating func readAsNames(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
        var index = tokens.startIndex
        var rest: [Token] = []
        while index < tokens.endIndex {
            if tokens[index].text == "as", tokens[index].kind == .name {
                var end = index + 1
                var depth = 0
                while end < tokens.endIndex {
                    let text = tokens[end].text
                    if text == "(" { depth += 1 }
                    if text == ")" { depth -= 1 }
                    if depth < 0 || (depth == 0 && text == ",") { break }
                    end += 1
                }
                bindTargets(tokens[(index + 1)..<end], into: &statement, inHead: true)
                index = end
            } else {
                rest.append(tokens[index])
                index += 1
            }
        }
        readUses(rest[...], into: &statement)
    }

    private mutating func readPattern(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
        for index in tokens.indices where tokens[index].isIdentifier && tokens[index].text != "_" {
            let next = index + 1 < tokens.endIndex ? tokens[index + 1].text : ""
            let previous = index > tokens.startIndex ? tokens[index - 1].text : ""
            let number = names.number(of: tokens[index].text)
            if previous == "." || next == "=" { continue }
            if next == "(" || next == "." {
                statement.uses.append(NameUse(name: number))
            } else {
                statement.headBinds.append(number)
            }
        }
    }

    // MARK: Simple statements

    private mutating func readSimple(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
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

    private mutating func readImport(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
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

    private mutating func readAssignmentOrExpression(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
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

    private static let augmentedSigns: Set<String> = [
        "+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", ">>=", "<<=", "**=",
    ]

    private func assignmentKind(_ tokens: ArraySlice<Token>) -> StatementKind {
        let second = tokens.dropFirst().first?.text
        if second == "." { return tokens.first?.text == "self" ? .selfAssignment : .attributeAssignment }
        return second == "[" ? .itemAssignment : .assignment
    }

    private func expressionKind(_ tokens: ArraySlice<Token>) -> StatementKind {
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
    private mutating func leadName(_ tokens: ArraySlice<Token>) -> Int32? {
        var text = ""
        for token in tokens {
            guard token.isIdentifier || token.text == "." else { break }
            text += token.text
        }
        return text.isEmpty ? nil : names.number(of: text)
    }

    // MARK: Names

    private mutating func bindTargets(_ tokens: ArraySlice<Token>, into statement: inout Statement, inHead: Bool) {
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

    private mutating func readMutation(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
        guard let first = tokens.first, first.isIdentifier else { return }
        statement.mutates.append(names.number(of: first.text))
    }

    private mutating func readUses(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
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

    private mutating func readName(
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
    private mutating func readFormatted(_ token: Token, into statement: inout Statement) {
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

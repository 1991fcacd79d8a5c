import PythonSyntax

/// Compound statements: Python Language Reference, chapter 8.
extension StatementReader {
    func compoundKind(_ tokens: ArraySlice<Token>) -> StatementKind? {
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
    func headerEnd(_ tokens: ArraySlice<Token>) -> Int? {
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

    mutating func readHeader(
        _ tokens: ArraySlice<Token>, kind: StatementKind, colon: Int, into statement: inout Statement
    ) {
        let head = tokens[tokens.startIndex..<colon]
        let suite = tokens[(colon + 1)...]
        statement.kind = kind
        statement.opensSuite = suite.isEmpty
        statement.hasInlineSuite = !suite.isEmpty
        let inner = head.dropFirst()
        switch kind {
        case .function:
            readFunction(inner, into: &statement)
            if let arrow = inner.lastIndex(where: { $0.text == "->" }) {
                let promised = inner[(arrow + 1)...]
                let isNothing =
                    promised.count == 1 && ["None", "NoReturn", "Never"].contains(promised.first?.text ?? "")
                statement.promise = isNothing ? .nothing : .value
            }
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
        case .case:
            statement.isCatchAll = inner.count == 1 && inner.first?.isIdentifier == true
            readPattern(inner, into: &statement)
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

    mutating func readFunction(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
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

    func decoratorReceiver(_ tokens: ArraySlice<Token>) -> Receiver {
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

    mutating func readAsNames(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
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

    mutating func readPattern(_ tokens: ArraySlice<Token>, into statement: inout Statement) {
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
}

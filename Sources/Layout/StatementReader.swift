import PythonSyntax

/// Reads logical lines into statements.
struct StatementReader {
    var names = NameTable()

    /// How many names of each sort a statement keeps; a bound against hostile lines.
    private static let mostNames = 64
    /// How deep f-strings are read inside f-strings; a bound likewise.
    static let deepestFormatted = 3
    var formattedDepth = 0

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
        statement.isIdle = isIdle(statement, line.tokens)
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

    /// Whether running the statement changes nothing: an expression without a call, or a call that only computes.
    private func isIdle(_ statement: Statement, _ tokens: [Token]) -> Bool {
        switch statement.kind {
        case .expression:
            guard statement.needs.isEmpty else { return false }
            return !zip(tokens, tokens.dropFirst()).contains { token, next in
                next.text == "(" && (token.isIdentifier || token.kind == .string || [")", "]"].contains(token.text))
            }
        case .call: return tokens.first.map { Self.computing.contains($0.text) } ?? false
        default: return false
        }
    }

    /// Built-in functions that have no effect and seldom raise: no one calls them for anything but the value
    /// (Python Library Reference, "Built-in Functions").
    private static let computing: Set<String> = [
        "abs", "all", "any", "ascii", "bin", "bool", "bytes", "callable", "chr", "dict", "dir", "divmod", "enumerate",
        "format", "frozenset", "hasattr", "hex", "id", "isinstance", "issubclass", "len", "list", "max", "min", "oct",
        "ord", "pow", "range", "repr", "reversed", "round", "set", "sorted", "str", "sum", "tuple", "type", "vars",
        "zip",
    ]

    private func nameStyle(_ tokens: ArraySlice<Token>) -> NameStyle {
        guard let first = tokens.first, first.kind == .name else { return .none }
        if first.text == "def" || first.text == "class" {
            return tokens.dropFirst().first.map { NameStyle($0.text) } ?? .none
        }
        guard first.isIdentifier else { return .none }
        if first.text == "self" || first.text == "cls" { return .own }
        return tokens.dropFirst().first?.text == "." ? .dotted : NameStyle(first.text)
    }
}

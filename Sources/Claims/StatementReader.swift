internal import PythonSyntax

/// Arranges logical lines into statements by their columns, as Python's grammar does.
struct StatementReader {
    private(set) var statements: [Statement] = []
    /// The statements whose suites are open, outermost first.
    private var open: [Int] = []
    /// The first line of the decorators above the next definition.
    private var decorators: Int?

    init(_ lines: [LogicalLine]) {
        for line in lines where !line.isCommentOnly { add(line) }
    }

    private static let clauses: Set<String> = ["else", "elif", "except", "finally"]

    private mutating func add(_ line: LogicalLine) {
        while let last = open.last, statements[last].column >= line.column, !isClause(line, of: last) {
            open.removeLast()
        }
        var opening = statements.count
        if let last = open.last, isClause(line, of: last) {
            open.removeLast()
            opening = statements[last].opening
        }
        let (tokens, kind, isInline) = classify(line.tokens)
        let isDecorator = line.tokens.first?.text == "@"
        let first = isDecorator ? line.firstLine : decorators ?? line.firstLine
        decorators = isDecorator ? decorators ?? line.firstLine : nil
        statements.append(
            Statement(
                firstLine: first, lastLine: line.lastLine, extentEnd: line.lastLine, column: line.column,
                tokens: tokens, kind: kind, isInlineSuite: isInline, parent: open.last, opening: opening))
        for index in open + [opening] { statements[index].extentEnd = line.lastLine }
        if kind.isHead || isInline, !isDecorator { open.append(statements.count - 1) }
    }

    /// Whether the line goes on with the compound statement that `index` belongs to.
    private func isClause(_ line: LogicalLine, of index: Int) -> Bool {
        guard statements[index].column == line.column, let word = line.tokens.first?.text else { return false }
        return Self.clauses.contains(word)
    }
}

/// The tokens that decide, the kind, and whether they are a suite on the line of its head.
private func classify(_ tokens: [Token]) -> (tokens: [Token], kind: StatementKind, isInlineSuite: Bool) {
    var depth = 0
    var lastStart = 0
    var lambdas = 0
    var suite: Int?
    let isCompound = tokens.first.map { compoundWords.contains($0.text) && $0.kind == .name } ?? false
    let isCompoundAfterSoftWord = isSoftCompound(tokens)
    for (index, token) in tokens.enumerated() {
        if token.kind == .name, token.text == "lambda" { lambdas += 1 }
        guard token.kind == .operator else { continue }
        switch token.text {
        case "(", "[", "{": depth += 1
        case ")", "]", "}": depth -= 1
        case ";" where depth == 0 && index + 1 < tokens.count: lastStart = index + 1
        case ":" where depth == 0 && lambdas > 0: lambdas -= 1
        case ":" where depth == 0 && suite == nil && (isCompound || isCompoundAfterSoftWord):
            if index + 1 < tokens.count {
                suite = index + 1
                lastStart = index + 1
            } else {
                suite = tokens.count
            }
        default: break
        }
    }
    let head = headKind(tokens)
    if let suite, suite < tokens.count {
        let inner = Array(tokens[lastStart...])
        let kind = simpleKind(inner)
        // A function's body does not run where it stands; a loop's and a branch's does.
        return head == .definition ? (tokens, .definition, false) : (inner, kind, true)
    }
    if suite != nil || isCompound { return (tokens, head, false) }
    if tokens.first?.text == "@" { return (tokens, .definition, false) }
    let last = Array(tokens[lastStart...]).filter { $0.text != ";" || $0.kind != .operator }
    return (last, simpleKind(last), false)
}

private let compoundWords: Set<String> = [
    "if", "elif", "else", "for", "while", "try", "except", "finally", "with", "def", "class", "async",
]

/// `match x:` and `case x:`, whose words are names elsewhere.
private func isSoftCompound(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first, first.text == "match" || first.text == "case", tokens.count > 2 else {
        return false
    }
    return tokens[1].kind != .operator || ["(", "[", "{", "-", "*"].contains(tokens[1].text)
}

private func headKind(_ tokens: [Token]) -> StatementKind {
    var words = tokens.prefix(2).map(\.text)
    if words.first == "async" { words.removeFirst() }
    return switch words.first {
    case "def", "class", "@": .definition
    case "for", "while": .loop
    default: .branch
    }
}

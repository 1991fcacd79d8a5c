internal import PythonSyntax

/// What a snippet's own text says about words: which stand in its strings, which are its names.
struct Vocabulary {
    /// More of them would make a long snippet cost the square of its length.
    private static let mostTemplates = 300

    /// The words of its string literals, in lower case.
    private(set) var stringWords: Set<String> = []
    /// Their letters, in lower case.
    private(set) var stringLetters: Set<Unicode.Scalar> = []
    /// Every name that occurs outside comments.
    private(set) var names: Set<String> = []
    /// What `class` statements define.
    private(set) var classes: Set<String> = []
    /// What `def` statements define.
    private(set) var functions: Set<String> = []
    /// The functions and methods whose own suites write to standard output.
    private(set) var printingFunctions: Set<String> = []
    /// The classes of exceptions: those that derive from one by name, and all that is raised or caught.
    private(set) var exceptions: Set<String> = []
    /// What the `__repr__` and `__str__` methods of the snippet's classes return, as far as it is literal.
    private(set) var reprs: [Template] = []
    /// What functions of the snippet return, by their names, as far as it is literal.
    private(set) var returned: [String: [Template]] = [:]
    /// The texts that names of the snippet are bound to, as far as they are literal.
    private(set) var texts: [String: [Template]] = [:]
    /// The names that stand for types with arguments: `IntList = list[int]`.
    private(set) var aliases: Set<String> = []
    /// The lines that the snippet's print statements write, as far as they are literal.
    private(set) var templates: [Template] = []

    init() {}

    /// - Parameters:
    ///   - statements: as the reader arranged them; suites are found by their parents.
    ///   - known: classes of exceptions that are known already.
    init(_ lines: [LogicalLine], statements: [Statement], exceptions known: Set<String> = []) {
        exceptions = known
        for line in lines {
            for (index, token) in line.tokens.enumerated() {
                switch token.kind {
                case .name:
                    names.insert(token.text)
                    guard index > 0 else { break }
                    if line.tokens[index - 1].text == "class" { classes.insert(token.text) }
                    if line.tokens[index - 1].text == "def" { functions.insert(token.text) }
                case .string: for piece in literalPieces(token.text) { insertWords(of: piece) }
                default: break
                }
            }
            insertExceptions(line.tokens)
        }
        for statement in statements {
            guard let (name, returned) = returning(statement, statements) else { continue }
            let lines = Template.lines(of: returned, from: 1).filter { $0.saysSomething }
            self.returned[name, default: []] += lines
            if ["__repr__", "__str__", "__format__"].contains(name) { reprs += lines }
        }
        for case (.assignment(let targets), let statement) in statements.map({ ($0.kind, $0) }) {
            let value = assignedValue(statement.tokens)
            if targets.count == 1, value.count == 1, value.first?.kind == .string {
                texts[targets[0], default: []] += Template.lines(of: Array(value), from: 0)
            }
            guard targets.count == 1, value.count > 3, value.last?.text == "]", let first = value.first,
                isTypeName(first), value.dropFirst().first?.text == "["
            else { continue }
            aliases.insert(targets[0])
        }
        for statement in statements {
            guard case .printing = statement.kind else { continue }
            if templates.count < Self.mostTemplates { templates += Template.lines(of: statement.tokens) }
            var parent = statement.parent
            while let index = parent {
                if statements[index].kind == .definition, let name = definedName(statements[index].tokens) {
                    printingFunctions.insert(name)
                    break
                }
                parent = statements[index].parent
            }
        }
    }

    mutating func forget(exceptions known: Set<String>) { exceptions.subtract(known) }

    mutating func merge(_ other: Vocabulary) {
        stringWords.formUnion(other.stringWords)
        stringLetters.formUnion(other.stringLetters)
        names.formUnion(other.names)
        classes.formUnion(other.classes)
        functions.formUnion(other.functions)
        printingFunctions.formUnion(other.printingFunctions)
        exceptions.formUnion(other.exceptions)
        aliases.formUnion(other.aliases)
        if reprs.count < Self.mostTemplates { reprs += other.reprs }
        if templates.count < Self.mostTemplates { templates += other.templates }
        returned.merge(other.returned) { $1 }
        texts.merge(other.texts) { own, _ in own }
    }

    private mutating func insertWords(of piece: Scalars) {
        for word in piece.split(whereSeparator: { !$0.isWordPart }) {
            stringWords.insert(word.text.lowercased())
            stringLetters.formUnion(word.lazy.map(\.folded))
        }
    }

    private mutating func insertExceptions(_ tokens: [Token]) {
        guard let first = tokens.first?.text, tokens.count > 1 else { return }
        switch first {
        case "raise", "except":
            for (index, token) in tokens.enumerated().dropFirst() {
                if token.text == "as" || token.text == "from" || token.text == ":" { break }
                if first == "raise", index > 1, token.text == "(" { break }
                let isName = token.isIdentifier && token.text.unicodeScalars.first?.isUppercase == true
                if isName { exceptions.insert(token.text) }
            }
        case "class":
            let bases = tokens.dropFirst(2).filter(\.isIdentifier)
            let isException = bases.contains {
                exceptions.contains($0.text) || ExceptionCore.isExceptionName(Scalars($0.text), known: [])
            }
            if isException { exceptions.insert(tokens[1].text) }
        default: break
        }
    }

    /// The share of the words in a text that stand in the snippet's strings, from 0 to 1.
    func shareOfStringWords(in text: Scalars) -> Double {
        var known = 0
        var all = 0
        for word in text.split(whereSeparator: { !$0.isWordPart }) {
            all += 1
            if stringWords.contains(word.text.lowercased()) { known += 1 }
        }
        return all == 0 ? 0 : Double(known) / Double(all)
    }
}

/// Whether a word names a type by its look: a built-in one, or one with a capital letter.
func isTypeName(_ token: Token) -> Bool {
    guard token.isIdentifier else { return false }
    if Hints.types.contains(token.text) { return true }
    return token.text.unicodeScalars.first?.isUppercase == true && token.text != token.text.uppercased()
}

/// The name of the function that a statement returns from, and the tokens from `return` on; the function may stand on
/// one line with it. Nil for any other statement.
private func returning(_ statement: Statement, _ statements: [Statement]) -> (name: String, tokens: [Token])? {
    switch statement.kind {
    case .returning:
        guard let parent = statement.parent, let name = definedName(statements[parent].tokens) else { return nil }
        return (name, statement.tokens)
    case .definition:
        guard let word = statement.tokens.firstIndex(where: { $0.kind == .name && $0.text == "return" }),
            let name = definedName(statement.tokens)
        else { return nil }
        return (name, Array(statement.tokens[word...]))
    default: return nil
    }
}

private func definedName(_ tokens: [Token]) -> String? {
    for (index, token) in tokens.enumerated().dropFirst() {
        if tokens[index - 1].text == "def" { return token.text }
        if tokens[index - 1].text == "class" { return nil }
    }
    return nil
}

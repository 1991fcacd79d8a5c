import PythonSyntax

/// The facts about one line that features are made of.
struct LineReading {
    /// Without the comment.
    let tokens: [Token]
    let comment: Token?
    let shape: LineShape
    let words: WordCount
    /// How many times two operands stand side by side with no operator between: what Python never allows.
    let juxtapositions: Int
    /// How many operators lack an operand within the line.
    let clashes: Int
    let errors: Int
    /// What is judged as language: the line, or where a comment follows what Python or a shell allows, the part before it. A comment
    /// may hold any prose; it says nothing of the line.
    let judged: String
    /// The brackets in order, for the search for spans: opening ones positive, closing ones negative.
    let brackets: [Int8]
    /// The quote of a triple-quoted string that stays open, if one does.
    let openQuote: Unicode.Scalar?

    /// A line longer than this is judged by its beginning alone: no line of code is.
    static let mostScalars = 4096

    init(_ line: FlatLine, markers: Markers) {
        let text =
            line.text.utf8.count > Self.mostScalars
            ? String(line.text.unicodeScalars.prefix(Self.mostScalars)) : line.text
        var tokenizer = Tokenizer()
        let scanned = tokenizer.scan(text)
        comment = scanned.last.flatMap { $0.kind == .comment ? $0 : nil }
        tokens = comment == nil ? scanned : scanned.dropLast()
        let grammar = Grammar(tokens)
        juxtapositions = grammar.juxtapositions
        clashes = grammar.clashes
        errors = tokens.count { $0.kind == .error }
        brackets = tokens.compactMap { bracketCode($0) }
        openQuote = tokenizer.openString?.quote
        let allowsComment = (grammar.holds && errors == 0) || isCommand(tokens)
        if let comment, !tokens.isEmpty, allowsComment {
            let code = text.unicodeScalars.prefix(comment.column).reversed().drop { $0 == " " || $0 == "\t" }
            judged = String(String.UnicodeScalarView(code.reversed()))
        } else {
            judged = text
        }
        words = WordCount(judged)
        shape = lineShape(
            of: line, text: text, tokens: tokens, comment: comment, grammar: grammar, words: words, markers: markers)
    }

    /// Whether the tokens could be a line of Python as far as one line can tell.
    var isGrammatical: Bool { juxtapositions == 0 && clashes == 0 && errors == 0 }
    /// Whether the line is a comment that holds a statement.
    var commentIsCode: Bool {
        guard tokens.isEmpty, let comment else { return false }
        var tokenizer = Tokenizer()
        let content = tokenizer.scan(String(comment.text.drop { $0 == "#" || $0 == " " })).filter {
            $0.kind != .comment
        }
        return statementShape(content, isGrammatical: Grammar(content).holds) != nil
    }
    var first: Token? { tokens.first }
    var last: Token? { tokens.last }
}

/// 1, 2, 3 for an opening bracket, the negative for the one that closes it.
func bracketCode(_ token: Token) -> Int8? {
    guard token.kind == .operator else { return nil }
    switch token.text {
    case "(": return 1
    case "[": return 2
    case "{": return 3
    case ")": return -1
    case "]": return -2
    case "}": return -3
    default: return nil
    }
}

import PythonSyntax

/// How far a line's tokens follow Python's grammar, told by neighbouring tokens alone.
struct Grammar {
    /// Operands side by side with no operator between.
    private(set) var juxtapositions = 0
    /// Operators without an operand.
    private(set) var clashes = 0

    /// Whether nothing speaks against the line being Python.
    var holds: Bool { juxtapositions == 0 && clashes == 0 }

    init(_ tokens: [Token]) {
        var previous = Role.start
        for (index, token) in tokens.enumerated() {
            let role = Role(token, isFirst: index == 0, endsInColon: tokens.last?.text == ":")
            switch (previous, role) {
            case (.operand, .operand), (.operand, .openKeyword), (.close, .operand), (.close, .openKeyword),
                (.operand, .brace), (.close, .brace):
                if !(token.text == "not" || (token.kind == .string && tokens[index - 1].kind == .string)) {
                    juxtapositions += 1
                }
            case (.start, .binary), (.start, .binaryKeyword), (.binary, .binary), (.binary, .binaryKeyword),
                (.binaryKeyword, .binary), (.binaryKeyword, .binaryKeyword), (.open, .binary), (.open, .binaryKeyword):
                if !joins(tokens, index) { clashes += 1 }
            default: break
            }
            previous = role == .brace ? .open : role
        }
        if tokens.last?.text == ".", tokens.count > 1 { clashes += 1 }
        if previous == .binary || previous == .binaryKeyword, tokens.last?.text != "*",
            !tokens.contains(where: { bracketCode($0) != nil })
        {
            clashes += 1
        }
    }

    /// Pairs of keywords that stand side by side: `not in`, `is not`, `yield from`, `else :` and the like.
    private func joins(_ tokens: [Token], _ index: Int) -> Bool {
        let text = tokens[index].text
        guard index > 0 else { return false }
        let before = tokens[index - 1].text
        return switch (before, text) {
        case ("not", "in"), ("is", "not"), ("yield", "from"), (",", _), ("*", ","), ("/", ","), (",", "*"): true
        case ("*", ")"), ("import", "*"), ("(", "*"), ("async", "for"): true
        default: false
        }
    }

    private enum Role {
        case start
        case operand
        case open
        /// An opening brace, which, other than a parenthesis or bracket, never follows an operand.
        case brace
        case close
        case binary
        case binaryKeyword
        /// A keyword that begins something and needs an operand, a name or nothing after it.
        case openKeyword
        case neutral

        init(_ token: Token, isFirst: Bool, endsInColon: Bool) {
            switch token.kind {
            case .number, .string: self = .operand
            case .comment, .error: self = .neutral
            case .name:
                switch token.text {
                case "and", "or", "is", "in", "if", "else", "for", "from", "import", "as":
                    self = isFirst ? .neutral : .binaryKeyword
                case "not", "lambda", "await", "async", "yield": self = isFirst ? .neutral : .openKeyword
                case "True", "False", "None": self = .operand
                case "match", "case", "type", "print":
                    self = isFirst && (endsInColon || token.text == "type") ? .neutral : .operand
                default: self = token.isKeyword ? (isFirst ? .neutral : .openKeyword) : .operand
                }
            case .operator:
                switch token.text {
                case "(", "[": self = .open
                case "{": self = .brace
                case ")", "]", "}": self = .close
                case "-", "+", "~", "*", "**", "@", ".", "...", ":", ",", ";", "!", "/": self = .neutral
                default: self = .binary
                }
            }
        }
    }
}

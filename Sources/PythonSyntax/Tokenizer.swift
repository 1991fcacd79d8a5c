/// Cuts Python source into tokens, line by line, remembering what is open across lines (Python Language Reference,
/// chapter 2; f-strings as since 3.12, PEP 701).
///
/// It never fails: what is no Python gives `error` tokens.
package struct Tokenizer: Sendable {
    /// The brackets that are open after the lines scanned so far, outermost first.
    package private(set) var openBrackets: [Token] = []
    /// The triple-quoted string that is open, if any.
    package private(set) var openString: OpenString?
    /// Whether the last line ended in a backslash that joins it with the next.
    package private(set) var isJoined = false
    private var line = 0

    package init() {}

    /// Whether the next line continues a statement.
    package var isContinuing: Bool { !openBrackets.isEmpty || openString != nil || isJoined }

    package struct OpenString: Sendable, Equatable {
        package let quote: Unicode.Scalar
        let isRaw: Bool
        package let startLine: Int
        package let startColumn: Int
        var text: String
    }

    /// The tokens that end on the next line. A string over several lines is given when its last line is scanned.
    package mutating func scan(_ text: String) -> [Token] {
        var scanner = LineScanner(scalars: Array(text.unicodeScalars), line: line)
        isJoined = false
        if var open = openString {
            // Held once, so that a line is appended to the text and not to a copy of it.
            openString = nil
            if scanner.continueTriple(&open) {
                scanner.emit(
                    .string, text: open.text, fromLine: open.startLine, column: open.startColumn)
            } else {
                open.text += "\n"
                openString = open
            }
        }
        while openString == nil, scanner.skipSpace() {
            switch scanner.next() {
            case .token: break
            case .openTriple(let open): openString = open
            case .join: isJoined = true
            }
        }
        for token in scanner.tokens where token.kind == .operator { track(token) }
        line += 1
        return scanner.tokens
    }

    private mutating func track(_ token: Token) {
        switch token.text {
        case "(", "[", "{": openBrackets.append(token)
        case ")", "]", "}":
            if let last = openBrackets.last, Self.closing[last.text] == token.text { openBrackets.removeLast() }
        default: break
        }
    }

    package static let closing = ["(": ")", "[": "]", "{": "}"]
}

/// All tokens of a source and what its end leaves open.
package func tokenize(_ lines: [String]) -> (tokens: [Token], end: Tokenizer) {
    var tokenizer = Tokenizer()
    var tokens: [Token] = []
    for line in lines { tokens += tokenizer.scan(line) }
    return (tokens, tokenizer)
}

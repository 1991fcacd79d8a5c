import PythonSyntax

/// Whether the tokens of a logical line can be Python, as far as neighbours show it; no parser.
func canBePython(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    if tokens.contains(where: { $0.kind == .error || $0.isIdentifier && foreignConstants.contains($0.text) }) {
        return false
    }
    if first.kind == .operator, !["(", "[", "{", "@", "*", "-", "+", "~", "..."].contains(first.text) { return false }
    if last.kind == .operator {
        switch last.text {
        case ")", "]", "}", ",", "...": break
        case ":": if !alwaysCompound.contains(first.text), !softCompound.contains(first.text) { return false }
        case "*": if first.text != "from" { return false }
        default: return false
        }
    }
    if alwaysCompound.contains(first.text), !tokens.contains(where: { $0.text == ":" }) { return false }
    return zip(tokens, tokens.dropFirst()).allSatisfy { canFollow($0, $1) }
}

/// Whether two tokens can stand side by side: not two names or literals without an operator or keyword between them,
/// and not R's arrow, which tokenizes as "less than minus".
private func canFollow(_ left: Token, _ right: Token) -> Bool {
    if left.text == "<", right.text == "-", left.endColumn == right.column { return false }
    guard isOperand(left), isOperand(right) || right.kind == .name && !joiningKeywords.contains(right.text) else {
        return true
    }
    return left.kind == .string && right.kind == .string || softStatements.contains(left.text)
}

/// Whether a token is a name or a literal.
func isOperand(_ token: Token) -> Bool {
    switch token.kind {
    case .number, .string: true
    case .name: token.isIdentifier || constantKeywords.contains(token.text)
    case .operator, .comment, .error: false
    }
}

let constantKeywords: Set<String> = ["True", "False", "None"]

/// Keywords that need a colon on their line (Python Language Reference, chapter 8).
let alwaysCompound: Set<String> = [
    "def", "class", "for", "while", "if", "elif", "else", "try", "except", "finally", "with",
]

/// Words that may begin a line that ends in a colon and mean other things too.
private let softCompound: Set<String> = ["async", "match", "case"]

/// Names that are keywords at the beginning of a statement (Python Language Reference 2.3.2).
private let softStatements: Set<String> = ["match", "case", "type"]

/// Keywords that may follow an operand.
private let joiningKeywords: Set<String> = [
    "and", "or", "in", "is", "not", "if", "else", "for", "as", "async", "import", "from",
]

/// Constants of other languages, which no one uses as names in Python.
private let foreignConstants: Set<String> = ["true", "false", "null", "nil", "undefined", "this"]

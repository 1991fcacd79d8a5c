import Model
import PythonSyntax

/// Whether nothing in a snippet's text can give another result under another hash seed, random seed or clock: it imports
/// nothing, makes no set, and uses no name through which such things are reached. Then a second run would show nothing.
func cannotVary(_ snippet: Snippet) -> Bool {
    let tokens = tokenize(snippet.lines.map(\.text)).tokens
    for (index, token) in tokens.enumerated() {
        switch token.kind {
        case .name where varying.contains(token.text) || token.text.hasPrefix("__"): return false
        // A replacement field may hold any expression.
        case .string where token.text.prefix(2).lowercased().contains("f") && token.text.contains("{"): return false
        case .operator where token.text == "{" && !isDictionary(tokens[(index + 1)...]): return false
        case .error: return false
        default: break
        }
    }
    return true
}

/// Built-in names through which hashes, addresses, sets, files, other modules or running code are reached.
private let varying: Set<String> = [
    "import", "id", "hash", "set", "frozenset", "object", "open", "input", "eval", "exec", "compile", "vars", "globals",
    "locals", "dir", "getattr", "memoryview", "breakpoint", "async", "await",
]

/// Whether the brace before these tokens opens a dictionary: it is closed at once, or a colon follows at its own level
/// before a comma does.
private func isDictionary(_ tokens: ArraySlice<Token>) -> Bool {
    var depth = 0
    for token in tokens where token.kind == .operator || token.kind == .name {
        switch token.text {
        case "(", "[", "{": depth += 1
        case "}" where depth == 0: return token == tokens.first
        case ")", "]", "}": depth -= 1
        case ":" where depth == 0: return true
        case "**" where depth == 0: return token == tokens.first
        case ",", "for", "lambda": if depth == 0 { return false }
        default: break
        }
    }
    return false
}

import Model
import PythonSyntax

/// A string that documents a module, class or function.
struct Docstring {
    /// The qualified name of what it documents; empty for the module.
    let name: String
    let token: Token

    /// Whether its backslashes are backslashes.
    var isRaw: Bool { token.text.prefix { $0.isLetter }.lowercased().contains("r") }

    /// The lines of its text, escapes resolved, with their places. The first one begins after the quotes; the others are
    /// without the indentation that all of them share, which the compiler takes away as well since Python 3.13.
    func lines(in source: [String]) -> [BlockLine] {
        let prefix = token.text.prefix { $0.isLetter }
        let quote = token.text.dropFirst(prefix.count)
        let quotes = quote.hasPrefix("\"\"\"") || quote.hasPrefix("'''") ? 3 : 1
        let lines = (token.line...token.endLine).map { index in
            let scalars = source[index].unicodeScalars
            let start = index == token.line ? token.column + prefix.count + quotes : 0
            let end = index == token.endLine ? token.endColumn - quotes : scalars.count
            let text = String(String.UnicodeScalarView(scalars.prefix(max(start, end)).dropFirst(start)))
            return BlockLine(text: isRaw ? text : withoutEscapes(text), number: index + 1, column: start + 1)
        }
        return lines.prefix(1) + withoutCommonIndentation(Array(lines.dropFirst()))
    }
}

/// The docstrings of a Python file, in order: the first statement of the file, of a class and of a function, where it is
/// a string and nothing else.
func docstrings(in lines: [String]) -> [Docstring] {
    var result: [Docstring] = []
    var scopes: [(name: String, column: Int)] = []
    var isFirst = true
    // A longer line is no one's docstring, and tokens take a hundred times the memory of their text.
    let scanned = lines.map { $0.utf8.count > longestLine ? String($0.unicodeScalars.prefix(longestLine)) : $0 }
    for line in logicalLines(scanned) where !line.isCommentOnly {
        while let scope = scopes.last, scope.column >= line.column { scopes.removeLast() }
        if isFirst, let token = line.tokens.first, line.tokens.count == 1, token.isDocumentation {
            result.append(Docstring(name: scopes.map(\.name).joined(separator: "."), token: token))
        }
        isFirst = false
        if let name = definedName(line.tokens) {
            scopes.append((name, line.column))
            isFirst = line.opensSuite
        }
    }
    return result
}

/// In bytes.
private let longestLine = 100_000

/// The name that `class`, `def` or `async def` defines.
private func definedName(_ tokens: [Token]) -> String? {
    let tokens = tokens.first?.text == "async" ? tokens[1...] : tokens[...]
    guard tokens.count > 1, let first = tokens.first, first.text == "class" || first.text == "def" else { return nil }
    let name = tokens[tokens.startIndex + 1]
    return name.isIdentifier ? name.text : nil
}

extension Token {
    /// Whether it is a string that can document something: no bytes, no formatted string.
    fileprivate var isDocumentation: Bool {
        guard kind == .string else { return false }
        return ["", "r", "u"].contains(text.prefix { $0.isLetter }.lowercased())
    }
}

/// The text that a string literal without `r` stands for, as far as it stays on its line: `\n` remains as written.
private func withoutEscapes(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
        let (scalar, length) = escape(in: scalars, at: index) ?? (scalars[index], 1)
        result.append(scalar)
        index += length
    }
    return String(result)
}

/// What the escape at an index stands for and how long it is; nil where there is none that can stand in a line.
private func escape(in scalars: [Unicode.Scalar], at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard scalars[index] == "\\", index + 1 < scalars.count else { return nil }
    let digits: Int
    switch scalars[index + 1] {
    case "\\", "'", "\"": return (scalars[index + 1], 2)
    case "t": return ("\t", 2)
    case "x": digits = 2
    case "u": digits = 4
    case "U": digits = 8
    default: return nil
    }
    var value: UInt32 = 0
    guard index + 2 + digits <= scalars.count else { return nil }
    for digit in scalars[(index + 2)..<(index + 2 + digits)] {
        guard digit.isASCII, let number = Character(digit).hexDigitValue else { return nil }
        value = value << 4 | UInt32(number)
    }
    guard value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, 2 + digits)
}

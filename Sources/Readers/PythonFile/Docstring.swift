import Model
import PythonSyntax

/// A string that documents a module, class or function.
struct Docstring {
    /// The qualified name of what it documents; empty for the module.
    let name: String
    let token: Token

    /// The lines of its text, escapes resolved, with their places. The first one begins after the quotes; the others are
    /// without the indentation that all of them share, which the compiler takes away as well since Python 3.13.
    func lines(in source: [String]) -> [BlockLine] {
        let prefix = token.text.prefix { $0.isLetter }
        let isRaw = prefix.lowercased().contains("r")
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
    for line in logicalLines(lines) where !line.isCommentOnly {
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
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
        guard scalar == "\\" else {
            result.append(scalar)
            continue
        }
        guard let next = scalars.next() else {
            result.append(scalar)
            break
        }
        switch next {
        case "\\", "'", "\"": result.append(next)
        case "t": result.append("\t")
        case "x": result += escape(digits: 2, &scalars, letter: next)
        case "u": result += escape(digits: 4, &scalars, letter: next)
        case "U": result += escape(digits: 8, &scalars, letter: next)
        default:
            result.append(scalar)
            result.append(next)
        }
    }
    return String(result)
}

/// The scalar of a hexadecimal escape, or the escape as written where it names none that can stand in a line.
private func escape(
    digits count: Int, _ scalars: inout String.UnicodeScalarView.Iterator, letter: Unicode.Scalar
) -> [Unicode.Scalar] {
    var read: [Unicode.Scalar] = []
    while read.count < count, let digit = scalars.next() { read.append(digit) }
    let value = UInt32(String(String.UnicodeScalarView(read)), radix: 16)
    if read.count == count, let value, value >= 0x20, let scalar = Unicode.Scalar(value) { return [scalar] }
    return ["\\", letter] + read
}

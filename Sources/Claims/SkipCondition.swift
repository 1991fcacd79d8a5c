import Model
internal import PythonSyntax

/// A condition under which another tool skips a block: `sys.version_info < (3, 12)`, `sys.platform == "win32"`.
///
/// It is read, not run: what goes beyond comparisons of the version, the platform and the implementation, joined by
/// `and`, `or` and `not`, is not known.
package struct SkipCondition: Sendable, Equatable {
    /// As the author wrote it.
    let text: String

    /// Whether it holds under a Python on this machine; nil where it is not understood.
    func holds(under python: PythonDescription) -> Bool? {
        holds(version: versionNumbers(python.version))
    }

    /// The package without which it holds, by what authors call it where it could not be imported: `pd is None`,
    /// `not HAS_NUMPY`; nil for any other condition.
    var neededPackage: String? {
        let words = tokenize([text]).tokens.filter { $0.kind != .comment }.map(\.text)
        if words.count == 3, words.suffix(2) == ["is", "None"] { return Self.package(of: words[0]) }
        guard words.count == 2, words[0] == "not" else { return nil }
        let name = words[1].lowercased()
        let prefix = ["has_", "have_", "with_"].first { name.hasPrefix($0) }
        return prefix.map { Self.package(of: String(name.dropFirst($0.utf8.count))) } ?? nil
    }

    private static func package(of name: String) -> String? {
        guard name.utf8.allSatisfy({ $0 < 0x80 }), name.unicodeScalars.allSatisfy(\.isWordPart) else { return nil }
        return aliases[name] ?? name
    }

    /// The names under which packages are imported everywhere.
    private static let aliases = [
        "np": "numpy", "pd": "pandas", "plt": "matplotlib", "mpl": "matplotlib", "sns": "seaborn", "tf": "tensorflow",
        "pa": "pyarrow", "pl": "polars", "xr": "xarray", "nx": "networkx", "sp": "scipy", "sa": "sqlalchemy",
    ]

    /// Whether it can be decided at all.
    var isUnderstood: Bool { holds(version: [3, 11, 0]) != nil }

    private func holds(version: [Int]) -> Bool? {
        let tokens = tokenize([text]).tokens.prefix { $0.kind != .comment }
        guard !tokens.isEmpty, tokens.count < 200 else { return nil }
        var reader = ConditionReader(tokens: Array(tokens), version: version)
        guard let value = reader.readOr(), reader.isAtEnd else { return nil }
        return value
    }
}

/// Reads a condition by recursive descent; every function is nil where it meets something else.
private struct ConditionReader {
    let tokens: [Token]
    let version: [Int]
    private var index = 0

    private enum Value {
        case numbers([Int])
        case text(String)
        case truth(Bool)
    }

    init(tokens: [Token], version: [Int]) {
        self.tokens = tokens
        self.version = version
    }

    var isAtEnd: Bool { index == tokens.count }
    private var next: String? { isAtEnd ? nil : tokens[index].text }

    private mutating func take(_ text: String) -> Bool {
        guard next == text else { return false }
        index += 1
        return true
    }

    mutating func readOr() -> Bool? {
        var result = readAnd()
        while take("or") {
            guard let left = result, let right = readAnd() else { return nil }
            result = left || right
        }
        return result
    }

    private mutating func readAnd() -> Bool? {
        var result = readNot()
        while take("and") {
            guard let left = result, let right = readNot() else { return nil }
            result = left && right
        }
        return result
    }

    private mutating func readNot() -> Bool? {
        var isNegated = false
        while take("not") { isNegated.toggle() }
        return readComparison().map { $0 != isNegated }
    }

    private mutating func readComparison() -> Bool? {
        guard let left = readOperand() else { return nil }
        let isNegated = take("not")
        guard let sign = next, ["==", "!=", "<", "<=", ">", ">=", "in"].contains(sign), !isNegated || sign == "in"
        else {
            guard case .truth(let value) = left, !isNegated else { return nil }
            return value
        }
        index += 1
        if sign == "in" {
            guard case .text(let wanted) = left, let members = readTexts() else { return nil }
            return members.contains(wanted) != isNegated
        }
        guard let right = readOperand() else { return nil }
        switch (left, right) {
        case (.numbers(let first), .numbers(let second)):
            let isLess = first.lexicographicallyPrecedes(second)
            let isEqual = first == second
            return switch sign {
            case "==": isEqual
            case "!=": !isEqual
            case "<": isLess
            case "<=": isLess || isEqual
            case ">": !isLess && !isEqual
            default: !isLess
            }
        case (.text(let first), .text(let second)):
            return sign == "==" ? first == second : sign == "!=" ? first != second : nil
        default: return nil
        }
    }

    /// `("win32", "cygwin")`
    private mutating func readTexts() -> [String]? {
        guard let opening = next, ["(", "[", "{"].contains(opening) else { return nil }
        index += 1
        var result: [String] = []
        while !isAtEnd, ![")", "]", "}"].contains(tokens[index].text) {
            guard case .text(let text)? = readOperand() else { return nil }
            result.append(text)
            _ = take(",")
        }
        guard !isAtEnd else { return nil }
        index += 1
        return result
    }

    private mutating func readOperand() -> Value? {
        guard !isAtEnd else { return nil }
        let token = tokens[index]
        switch token.kind {
        case .string:
            index += 1
            return literalPieces(token.text).first.map { .text($0.text) } ?? .text("")
        case .number:
            index += 1
            return Int(token.text).map { .numbers([$0]) }
        case .operator where token.text == "(": return readBrackets()
        case .name: return readName()
        default: return nil
        }
    }

    /// A tuple of numbers, or a condition in brackets.
    private mutating func readBrackets() -> Value? {
        let start = index
        index += 1
        var numbers: [Int] = []
        while !isAtEnd, tokens[index].kind == .number, let number = Int(tokens[index].text) {
            numbers.append(number)
            index += 1
            if !take(",") { break }
        }
        if !numbers.isEmpty, take(")") { return .numbers(numbers) }
        index = start + 1
        guard let truth = readOr(), take(")") else { return nil }
        return .truth(truth)
    }

    private mutating func readName() -> Value? {
        var name = ""
        while !isAtEnd, tokens[index].kind == .name || tokens[index].text == "." {
            if tokens[index].isKeyword, !["True", "False"].contains(tokens[index].text) { break }
            name += tokens[index].text
            index += 1
        }
        switch name {
        case "True": return .truth(true)
        case "False": return .truth(false)
        case "sys.version_info": return .numbers(readSlice(of: version))
        case "sys.version_info.major": return .numbers(Array(version.prefix(1)))
        case "sys.version_info.minor": return .numbers(Array(version.dropFirst().prefix(1)))
        // Hosts load CPython only, and run on Linux only.
        case "sys.platform": return .text("linux")
        case "os.name": return .text("posix")
        case "platform.system": return take("(") && take(")") ? .text("Linux") : nil
        case "platform.python_implementation": return take("(") && take(")") ? .text("CPython") : nil
        case "sys.implementation.name": return .text("cpython")
        case "sys.platform.startswith":
            guard take("("), case .text(let start)? = readOperand(), take(")") else { return nil }
            return .truth("linux".hasPrefix(start))
        default: return nil
        }
    }

    /// `[:2]` or `[0]` after the version.
    private mutating func readSlice(of numbers: [Int]) -> [Int] {
        guard index + 2 < tokens.count, tokens[index].text == "[" else { return numbers }
        if tokens[index + 1].text == ":", index + 3 < tokens.count, let count = Int(tokens[index + 2].text),
            tokens[index + 3].text == "]", count >= 0
        {
            index += 4
            return Array(numbers.prefix(count))
        }
        if let place = Int(tokens[index + 1].text), numbers.indices.contains(place), tokens[index + 2].text == "]" {
            index += 3
            return [numbers[place]]
        }
        return numbers
    }
}

import PythonSyntax

/// What the names of a block so far tell of the lines that may or may not belong to it.
struct BlockNames {
    /// Bound at the top, as far as that shows without indentation.
    private(set) var bound: Set<String> = []
    /// Bound since the last `def`: parameters and variables of a function, most of them.
    private(set) var inner: Set<String> = []
    private(set) var functionsAndClasses: Set<String> = []
    private(set) var imported: Set<String> = []
    private(set) var packages: Set<String> = []
    private(set) var used: Set<String> = []
    private var isInFunction = false

    init() {}

    /// - Parameter isTitle: whether the line is a comment that titles what follows.
    mutating func pass(_ line: LineReading, isTitle: Bool) {
        switch line.shape {
        case .importing:
            isInFunction = false
            for name in importedNames(line) {
                imported.insert(name)
                bound.insert(name)
            }
            if let package = importedPackage(line) { packages.insert(package) }
            return
        case .decorator: isInFunction = false
        case .comment:
            if isTitle { isInFunction = false }
            return
        case .definition:
            isInFunction = line.tokens.first?.text != "class"
            if let name = definedName(line) {
                functionsAndClasses.insert(name)
                bound.insert(name)
            }
            for token in line.tokens.dropFirst(2) where token.isIdentifier { inner.insert(token.text) }
        default:
            if calls(line) { isInFunction = false }
            for name in boundNames(line) { _ = isInFunction ? inner.insert(name) : bound.insert(name) }
        }
        for name in freeNames(line) { used.insert(name) }
    }

    /// Whether a call at the beginning of the line is one of a function or class of this block: what follows a definition, not
    /// what stands in one.
    private func calls(_ line: LineReading) -> Bool {
        guard line.shape == .call || line.shape == .assignment else { return false }
        return line.tokens.contains { functionsAndClasses.contains($0.text) }
    }

    /// Used in the block, though it binds them nowhere.
    func isFree(_ name: String) -> Bool { used.contains(name) && !bound.contains(name) && !inner.contains(name) }
    /// Bound within a function alone, as far as that shows.
    func isInner(_ name: String) -> Bool { inner.contains(name) && !bound.contains(name) }
}

/// The names that a line reads: identifiers that are no attributes and no names of arguments.
func freeNames(_ line: LineReading) -> [String] {
    var names: [String] = []
    for (index, token) in line.tokens.enumerated() where token.isIdentifier {
        if index > 0, line.tokens[index - 1].text == "." { continue }
        if index + 1 < line.tokens.count, line.tokens[index + 1].text == "=", index > 0 { continue }
        if !BlockNames.builtins.contains(token.text) { names.append(token.text) }
    }
    return names
}

/// The name that a `def` or `class` binds.
func definedName(_ line: LineReading) -> String? {
    line.tokens.first { $0.isIdentifier }?.text
}

/// The top-level package of an import; "." for a relative one.
func importedPackage(_ line: LineReading) -> String? {
    line.tokens.dropFirst().first?.text
}

/// The names that an import binds, aliases counted beside what they stand for.
func importedNames(_ line: LineReading) -> [String] {
    guard line.tokens.first?.text == "from" else { return line.tokens.filter(\.isIdentifier).map(\.text) }
    return line.tokens.drop { $0.text != "import" }.filter(\.isIdentifier).map(\.text)
}

extension BlockNames {
    /// Names that need no binding: the built-in ones that examples use, and what stands for itself in methods.
    fileprivate static let builtins: Set<String> = [
        "print", "self", "cls", "super", "str", "int", "float", "bool", "list", "dict", "set", "tuple", "type",
        "object",
        "range", "len", "isinstance", "issubclass", "Exception", "ValueError", "TypeError", "KeyError", "IndexError",
        "AttributeError", "RuntimeError", "StopIteration", "bytes", "frozenset", "property", "staticmethod",
        "classmethod", "enumerate", "zip", "map", "filter", "sorted", "reversed", "sum", "min", "max", "abs", "any",
        "all", "open", "repr", "hash", "id", "iter", "next", "getattr", "setattr", "hasattr", "callable", "input",
        "round", "vars", "dir", "format", "chr", "ord", "divmod", "pow", "slice", "complex", "_", "__name__",
    ]
}

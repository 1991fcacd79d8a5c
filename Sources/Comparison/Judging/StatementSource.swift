import Model
import PythonSyntax

/// What the text of a claimed statement says about what it shows.
struct StatementSource {
    /// Without comments.
    private let tokens: [Token]

    init(_ claim: Claim, in snippet: Snippet) {
        tokens = tokenize(Self.lines(claim, in: snippet)).tokens.filter { $0.kind != .comment }
    }

    private static func lines(_ claim: Claim, in snippet: Snippet) -> [String] {
        if let source = claim.subject.commentedOut {
            return source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        // The lines of a snippet are consecutive in the document.
        let lower = max(0, claim.subject.lines.lowerBound - snippet.firstLine)
        let upper = min(snippet.lines.count, claim.subject.lines.upperBound - snippet.firstLine + 1)
        return lower < upper ? snippet.lines[lower..<upper].map(\.text) : []
    }

    /// Whether a statement may hold one of `readings`: cheaper than to look.
    static func mayRead(_ claim: Claim, in snippet: Snippet) -> Bool {
        lines(claim, in: snippet).contains { line in
            let text = line.bytes[...]
            return hints.contains { firstIndex(of: $0, in: text) != nil }
        }
    }

    private static let hints = ["id(", "time", "pid", "ident", "now(", "today", "uuid", "counter", "urandom"].map(
        \.bytes)

    /// The tokens of the arguments of a `print`, where the statement is one.
    private var printed: ArraySlice<Token>? {
        guard tokens.count > 3, tokens[0].text == "print", tokens[1].text == "(", closing(of: 1) == tokens.count - 1
        else {
            return nil
        }
        return tokens[2..<tokens.count - 1]
    }

    /// Whether it has a suite of its own.
    var isCompound: Bool {
        guard let first = tokens.first?.text else { return false }
        return ["for", "while", "if", "with", "try", "async"].contains(first)
    }

    /// Whether it is nothing but a call of a name, perhaps with dots in it.
    var isCall: Bool {
        guard let open = tokens.firstIndex(where: { $0.text == "(" }), open > 0 else { return false }
        return tokens[..<open].allSatisfy { $0.isIdentifier || $0.text == "." } && closing(of: open) == tokens.count - 1
    }

    /// Whether it is a `print` whose arguments may print too while they are evaluated: functions of the snippet print, or
    /// they call a function that is neither Python's nor imported here.
    func mayPrintTwice(in snippet: Snippet) -> Bool {
        guard let printed, !isLiteral else { return false }
        let all = tokenize(snippet.lines.map(\.text)).tokens
        let definition = all.firstIndex { $0.kind == .name && ($0.text == "def" || $0.text == "lambda") }
        if let definition, all[definition...].contains(where: { $0.column > 0 && $0.text == "print" }) { return true }
        return printed.indices.dropLast().contains { index in
            guard printed[index].isIdentifier, printed[index + 1].text == "(", tokens[index - 1].text != "." else {
                return false
            }
            let name = printed[index].text
            return !Self.builtins.contains(name)
                && !all.indices.dropFirst().contains {
                    all[$0].text == name && ["import", ",", "as"].contains(all[$0 - 1].text)
                }
        }
    }

    /// Functions of Python that print nothing themselves; those that call others (`map`, `next`, `max`) are none of them.
    private static let builtins: Set<String> = [
        "abs", "all", "any", "ascii", "bin", "bool", "bytes", "chr", "complex", "dict", "dir", "divmod", "enumerate",
        "float", "format", "frozenset", "hash", "hex", "id", "int", "isinstance", "issubclass", "len", "list", "oct",
        "ord", "pow", "range", "repr", "reversed", "round", "set", "slice", "sorted", "str", "sum", "tuple", "type",
        "vars", "zip",
    ]

    /// Whether it prints nothing but literals.
    var isLiteral: Bool {
        guard let printed else { return false }
        return printed.allSatisfy { token in
            switch token.kind {
            case .string: !token.text.prefix(while: \.isLetter).lowercased().contains("f")
            case .name: token.isKeyword
            default: true
            }
        }
    }

    /// What reads a clock, or waits, by the last part of its name.
    private static let clocks: Set<String> = [
        "time", "time_ns", "perf_counter", "perf_counter_ns", "monotonic", "monotonic_ns", "process_time", "timeit",
        "default_timer", "datetime", "sleep",
    ]

    static func readsClock(_ snippet: Snippet) -> Bool {
        tokenize(snippet.lines.map(\.text)).tokens.contains { $0.kind == .name && clocks.contains($0.text) }
    }

    /// The numbers of decimals in the statement's format specifications: 4 for `{x:.4f}` and `"%.4f"`.
    static func formattedDecimals(_ claim: Claim, in snippet: Snippet) -> Set<Int> {
        // Looked at first as bytes: few statements format numbers.
        guard lines(claim, in: snippet).contains(where: { mayFormat($0.bytes) }) else { return [] }
        var result: Set<Int> = []
        for token in StatementSource(claim, in: snippet).tokens where token.kind == .string {
            result.formUnion(decimals(inFormat: token.text.bytes))
        }
        return result
    }

    private static func mayFormat(_ line: [UInt8]) -> Bool {
        line.contains(Byte.dot) && (line.contains(Byte.quote) || line.contains(Byte.doubleQuote))
    }

    private static func decimals(inFormat text: [UInt8]) -> Set<Int> {
        var result: Set<Int> = []
        for index in text.indices where text[index] == Byte.dot {
            let digits = text[(index + 1)...].prefix { $0.isASCIIDigit }
            // `:,.2f`, `:>8.2f`, `%.2f`, `%8.2f`
            let before = text[..<index].reversed().drop { $0.isASCIIDigit || ",+-<>=^ _0".utf8.contains($0) }.first
            guard let count = Int(readable(Array(digits))), digits.endIndex < text.count,
                "fF".utf8.contains(text[digits.endIndex]), before == Byte.colon || before == UInt8(ascii: "%")
            else { continue }
            result.insert(count)
        }
        return result
    }

    /// Whether the statement has a format specification that groups digits: `{x:,}`, `{x:_.2f}`, `format(x, ",")`.
    static func formatsGroups(_ claim: Claim, in snippet: Snippet) -> Bool {
        guard lines(claim, in: snippet).contains(where: { mayGroup($0.bytes) }) else { return false }
        return StatementSource(claim, in: snippet).tokens.contains {
            $0.kind == .string && groupsDigits(inFormat: $0.text.bytes)
        }
    }

    private static func mayGroup(_ line: [UInt8]) -> Bool {
        line.indices.dropLast().contains { index in
            guard line[index] == Byte.comma || line[index] == Byte.underscore else { return false }
            let next = line[index + 1]
            if "}.'\"".utf8.contains(next) { return true }
            return next.isASCIILetter && index + 2 < line.count && line[index + 2] == UInt8(ascii: "}")
        }
    }

    private static func groupsDigits(inFormat text: [UInt8]) -> Bool {
        for index in text.indices where text[index] == Byte.comma || text[index] == Byte.underscore {
            // `,}`, `,.2f}`, `,"`
            var end = index + 1
            if end < text.count, text[end] == Byte.dot { end += 1 }
            while end < text.count, text[end].isASCIIDigit { end += 1 }
            if end < text.count, text[end].isASCIILetter { end += 1 }
            guard end < text.count else { continue }
            let before = text[..<index].reversed().drop { $0.isASCIIDigit || "+-<>=^ #".utf8.contains($0) }.first
            let isField = text[end] == UInt8(ascii: "}") && before == Byte.colon
            let isAlone = [Byte.quote, Byte.doubleQuote].contains(text[end]) && before == text[end]
            if isField || isAlone { return true }
        }
        return false
    }

    /// What stands before and after the value in what a labelled print writes: from `print("Sum", x)`, `f"Sum {x}"`.
    var label: (before: [UInt8], after: [UInt8])? {
        guard let label = textsAround, (label.before + label.after).contains(where: { $0.isASCIILetter || $0 >= 0x80 })
        else {
            return nil
        }
        return label
    }

    private var textsAround: (before: [UInt8], after: [UInt8])? {
        guard let printed, let first = printed.first, first.kind == .string else { return nil }
        if printed.count == 1 { return fieldLabel(first.text) }
        var before: [UInt8] = []
        var index = printed.startIndex
        while index + 1 < printed.endIndex, printed[index].kind == .string, printed[index + 1].text == ",",
            case .text(let content)? = readLiteral(printed[index].text.bytes)
        {
            before += content + [Byte.space]
            index += 2
        }
        return before.isEmpty ? nil : (before, [])
    }

    /// The text around the only field of an f-string.
    private func fieldLabel(_ source: String) -> (before: [UInt8], after: [UInt8])? {
        let bytes = source.bytes
        guard let quote = bytes.first(where: { $0 == Byte.quote || $0 == Byte.doubleQuote }),
            let start = bytes.firstIndex(of: quote),
            bytes[..<start].contains(where: { $0 | 0x20 == UInt8(ascii: "f") }),
            let open = bytes.firstIndex(of: UInt8(ascii: "{")), let close = bytes.lastIndex(of: UInt8(ascii: "}")),
            open < close, bytes[open + 1] != UInt8(ascii: "{"),
            bytes[open + 1..<close].allSatisfy({ !"{}".utf8.contains($0) })
        else { return nil }
        func content(_ part: ArraySlice<UInt8>) -> [UInt8]? {
            guard case .text(let text)? = readLiteral([quote] + part + [quote]) else { return nil }
            return text
        }
        guard let before = content(bytes[(start + 1)..<open]), let after = content(bytes[(close + 1)...].dropLast())
        else {
            return nil
        }
        return before.isEmpty && after.isEmpty ? nil : (before, after)
    }

    /// Functions whose value differs each time that a program runs.
    private static let readings: Set<String> = [
        "id", "time.time", "time.time_ns", "time.monotonic", "time.monotonic_ns", "time.perf_counter",
        "time.perf_counter_ns", "time.process_time", "perf_counter", "os.getpid", "os.getppid", "getpid",
        "threading.get_ident", "threading.get_native_id", "datetime.now", "datetime.utcnow", "datetime.today",
        "datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today", "date.today",
        "datetime.date.today", "uuid.uuid1", "uuid.uuid4", "os.urandom",
    ]

    /// The call whose value is what the statement shows, where it is an address, a process id or a clock reading.
    var reading: String? {
        var start = 0
        var end = tokens.count
        if let printed { (start, end) = (printed.startIndex, printed.endIndex) }
        if tokens.count > 2, tokens[0].isIdentifier, tokens[1].text == "=" { start = 2 }
        var index = start
        var name = ""
        while index < end, tokens[index].isIdentifier || tokens[index].text == "." {
            name += tokens[index].text
            index += 1
        }
        guard index < end, tokens[index].text == "(", closing(of: index) == end - 1, Self.readings.contains(name) else {
            return nil
        }
        return name + "()"
    }

    /// The index of the bracket that closes the one at `open`.
    private func closing(of open: Int) -> Int? {
        var depth = 0
        for index in open..<tokens.count where tokens[index].kind == .operator {
            if "([{".contains(tokens[index].text) { depth += 1 }
            if ")]}".contains(tokens[index].text) {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }
}

internal import PythonSyntax

/// What a print statement writes literally, with gaps for what it computes: one line of it.
struct Template {
    private let parts: [Part]

    private enum Part: Equatable {
        case literal(Scalars)
        case gap
    }

    private init(parts: [Part]) {
        self.parts = parts
    }

    /// The lines that a call with these tokens writes, as far as they say something by themselves.
    static func lines(of tokens: [Token]) -> [Template] {
        guard let open = tokens.firstIndex(where: { $0.text == "(" && $0.kind == .operator }) else { return [] }
        return lines(of: tokens[(open + 1)...].dropLast())
    }

    /// The lines that the expression after the first tokens makes.
    static func lines(of tokens: [Token], from start: Int) -> [Template] {
        lines(of: tokens[start...])
    }

    private static func lines(of tokens: ArraySlice<Token>) -> [Template] {
        var lines: [[Part]] = [[]]
        func isKeyword(_ argument: ArraySlice<Token>) -> Bool {
            argument.count > 1 && argument[argument.startIndex].isIdentifier
                && argument[argument.startIndex + 1].text == "="
        }
        let all = arguments(tokens)
        let hasSeparator = all.contains { isKeyword($0) && $0.first?.text == "sep" }
        for (index, argument) in all.filter({ !isKeyword($0) }).enumerated() {
            if index > 0 { lines[lines.count - 1].append(hasSeparator ? .gap : .literal([" "])) }
            var depth = 0
            let isChosen = argument.contains { $0.isKeyword || comparisons.contains($0.text) && $0.kind == .operator }
            if isChosen {
                // `"yes" if x else "no"`: which of them is not known here.
                lines[lines.count - 1].append(.gap)
                continue
            }
            for token in argument {
                if token.kind == .operator { depth += depthChange(token) }
                guard token.kind == .string, depth == 0 else {
                    // `+` and `%` join what they stand between; anything else is computed.
                    lines[lines.count - 1].append(.gap)
                    continue
                }
                for piece in pieces(token.text) {
                    guard case .literal(let text) = piece else {
                        lines[lines.count - 1].append(.gap)
                        continue
                    }
                    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                        if number > 0 { lines.append([]) }
                        if !line.isEmpty { lines[lines.count - 1].append(.literal(Scalars(Array(line)))) }
                    }
                }
            }
        }
        return lines.map { Template(parts: $0) }.filter { $0.letters + $0.signs > 0 }
    }

    /// How many letters and digits it says by itself.
    var letters: Int {
        parts.reduce(0) { count, part in
            if case .literal(let text) = part { return count + text.filter(\.isWordPart).count }
            return count
        }
    }

    /// Whether it begins with words and a colon or an equals sign, and computes what follows.
    var beginsWithLabel: Bool {
        guard case .literal(let text)? = parts.first, parts.contains(.gap), let last = text.trimmed.last else {
            return false
        }
        return (last == ":" || last == "=") && text.contains(where: \.isWordPart)
    }

    /// Whether it holds more than gaps and blanks.
    var saysSomething: Bool { letters + signs > 0 && (letters > 1 || signs > 0 || parts.count > 1) }

    /// How many other signs it says.
    private var signs: Int {
        parts.reduce(0) { count, part in
            if case .literal(let text) = part { return count + text.filter { !$0.isWordPart && !$0.isBlank }.count }
            return count
        }
    }

    /// The scalars that it writes by itself.
    var scalars: Set<Unicode.Scalar> {
        Set(parts.flatMap { part -> [Unicode.Scalar] in if case .literal(let text) = part { Array(text) } else { [] } })
    }

    /// Whether the text is a line that it could write: runs of white space count as one.
    func matches(_ text: Scalars) -> Bool {
        var rest = collapsed(text)
        var isAnchored = true
        for (index, part) in parts.enumerated() {
            guard case .literal(let literal) = part else {
                isAnchored = false
                continue
            }
            let wanted = collapsed(literal)
            if isAnchored {
                guard rest.starts(with: wanted) else { return false }
                rest = rest.dropFirst(wanted.count)
            } else if index == parts.count - 1 {
                let trimmed = wanted.last == " " ? wanted.dropLast() : wanted
                guard rest.count >= trimmed.count, rest.suffix(trimmed.count).elementsEqual(trimmed) else {
                    return false
                }
                return true
            } else {
                guard let found = rest.firstRange(of: wanted) else { return false }
                rest = rest[found.upperBound...]
            }
            isAnchored = true
        }
        return !isAnchored || rest.trimmed.isEmpty
    }

    /// Whether the statement computes nothing of the line and the text differs from it in few scalars, a slip, or only in
    /// how its letters are composed (Unicode Standard Annex 15) or in letters that look alike.
    func isNear(_ text: Scalars) -> Bool {
        let literal = parts.reduce(into: Scalars()) { line, part in if case .literal(let piece) = part { line += piece }
        }
        guard !parts.contains(.gap), literal.count < 200, text.count < 200 else { return false }
        // Strings are equal in Swift where they are canonically equivalent.
        if literal.text == text.text || literal.skeleton == text.skeleton { return true }
        guard literal.count > 2 else { return false }
        return distance(Array(literal), Array(text)) <= max(1, literal.count / 5)
    }

    /// Whether the text holds one of the words that it writes, at the beginning or with blanks around it.
    func overlaps(_ text: Scalars) -> Bool {
        let words = Set(text.words.map(\.text))
        guard parts.contains(.gap) else { return false }
        return parts.contains { part in
            guard case .literal(let literal) = part else { return false }
            return literal.words.contains { $0.count > 2 && words.contains($0.text) }
        }
    }

    private func collapsed(_ text: Scalars) -> Scalars {
        var result: [Unicode.Scalar] = []
        for scalar in text where !(scalar.isBlank && result.last == " ") {
            result.append(scalar.isBlank ? " " : scalar)
        }
        return result[...]
    }

    private static func arguments(_ tokens: ArraySlice<Token>) -> [ArraySlice<Token>] {
        var result: [ArraySlice<Token>] = []
        var depth = 0
        var start = tokens.startIndex
        for index in tokens.indices where tokens[index].kind == .operator {
            depth += depthChange(tokens[index])
            if depth == 0, tokens[index].text == "," {
                result.append(tokens[start..<index])
                start = index + 1
            }
        }
        if start < tokens.endIndex { result.append(tokens[start...]) }
        return result
    }

    /// The parts of a string token: its text with escapes resolved, gaps for replacement fields and `%` conversions.
    private static func pieces(_ token: String) -> [Part] {
        var reader = LiteralReader(token)
        var result: [Part] = []
        while let piece = reader.next() { result.append(piece.map { .literal($0) } ?? .gap) }
        return result
    }
}

private let comparisons: Set<String> = ["==", "!=", "<", ">", "<=", ">=", "*", "[", ":="]

/// The literal texts of a string token, without what it computes.
func literalPieces(_ token: String) -> [Scalars] {
    var reader = LiteralReader(token)
    var result: [Scalars] = []
    while let piece = reader.next() {
        if let piece { result.append(piece) }
    }
    return result
}

/// How many scalars must be changed, added or left out to make one text the other.
private func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (index, scalar) in left.enumerated() {
        var diagonal = row[0]
        row[0] = index + 1
        for column in right.indices {
            let above = row[column + 1]
            row[column + 1] = min(above + 1, row[column] + 1, diagonal + (scalar == right[column] ? 0 : 1))
            diagonal = above
        }
    }
    return row[right.count]
}
